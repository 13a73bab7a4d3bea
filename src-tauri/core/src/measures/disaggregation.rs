//! For whom a value was measured: `dimension=value`, sorted by dimension, with `; ` between, so that two laptops that say
//! the same write the same text. Pure.

/// The one spelling of a disaggregation; none for a text that is none, or that says a dimension twice.
pub fn spelled(text: &str) -> Option<String> {
    let parts = text
        .split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty());
    let mut pairs = parts
        .map(|part| {
            let (dimension, value) = part.split_once('=')?;
            let (dimension, value) = (dimension.trim(), value.trim());
            let is_said = !dimension.is_empty() && !value.is_empty();
            is_said.then_some((dimension, value))
        })
        .collect::<Option<Vec<_>>>()?;
    pairs.sort_unstable();
    let is_once = pairs.windows(2).all(|two| two[0].0 != two[1].0);
    let spelled: Vec<String> = pairs
        .into_iter()
        .map(|(dimension, value)| format!("{dimension}={value}"))
        .collect();
    is_once.then(|| spelled.join("; "))
}
