//! Turns the text of a cell into a value: days, numbers, scores, yes and no, codes. One column, one format.

use chrono::{NaiveDate, TimeDelta};
use serde_json::{Value, json};

use super::fields::{Field, Shape, Target};
use super::words;
use crate::measures;
use crate::values::{Day, codes};

codes!(
    /// Which comes first in days such as 03/04/2026.
    DateOrder { DayFirst, MonthFirst }
);

codes!(
    /// The mark between whole and part of a number.
    DecimalMark { Point, Comma }
);

codes!(
    /// Why a cell or row is refused.
    #[ts(rename = "ImportReason")]
    Reason {
        Empty, TooLong, NotADay, DateOrderUnknown, NotANumber, OutOfRange, NotYesOrNo, NotACode, EndsBeforeStart,
        NoSuchEnd, DoubtfulEnd, TieToItself, DoubtfulMatch, NotALink, NotAMoment, UnknownZone, NotARule, RuleTooFine,
        NoSuchMeeting, NoSuchAction, NoSuchSeat, NoSuchIndicator, NotAPeriod, NotAGroup,
    }
);

/// How the cells of one column are written.
#[derive(Debug, Clone, Copy, Default)]
pub struct Writing {
    /// Which comes first in days with three numbers; none when nobody can tell.
    pub date_order: Option<DateOrder>,
    /// The mark between whole and part of a number.
    pub decimal: DecimalMark,
}

/// The value of a cell that is not empty.
pub fn read(field: Field, target: Target, text: &str, writing: Writing) -> Result<Value, Reason> {
    let trimmed = text.trim();
    match field.shape() {
        Shape::Text => match field.limit() {
            Some(limit) if text.chars().count() > limit => Err(Reason::TooLong),
            _ => Ok(json!(text)),
        },
        Shape::Day => day(trimmed, writing.date_order).map(|day| json!(day)),
        Shape::Number => match number(trimmed, writing.decimal) {
            Some(number) if (0.0..=2.0).contains(&number) => Ok(json!(number)),
            Some(_) => Err(Reason::OutOfRange),
            None => Err(Reason::NotANumber),
        },
        // A percentage counts as it is written: 45 % are 45.
        Shape::Amount => match number(trimmed.trim_end_matches('%'), writing.decimal) {
            Some(number) if number.abs() <= measures::MOST => Ok(json!(number)),
            Some(_) => Err(Reason::OutOfRange),
            None => Err(Reason::NotANumber),
        },
        Shape::Score => match number(trimmed, writing.decimal) {
            Some(number) if number.fract() == 0.0 && (1.0..=4.0).contains(&number) => {
                Ok(json!(number as i32))
            }
            Some(_) => Err(Reason::OutOfRange),
            None => Err(Reason::NotANumber),
        },
        Shape::YesNo => yes_or_no(trimmed)
            .map(|yes| json!(yes))
            .ok_or(Reason::NotYesOrNo),
        Shape::Code => field
            .code_of(target, trimmed)
            .map(|code| json!(code))
            .ok_or(Reason::NotACode),
    }
}

/// Whether a word says yes or no, in English or Spanish.
pub fn yes_or_no(text: &str) -> Option<bool> {
    match words::plain(text).as_str() {
        "yes" | "y" | "true" | "1" | "x" | "si" | "s" | "verdadero" | "cierto" => Some(true),
        "no" | "n" | "false" | "0" | "falso" => Some(false),
        _ => None,
    }
}

/// A number as people write it: `1,234.5`, `1.234,5`, `$1,200`, `45 %`, `(12)`.
pub fn number(text: &str, decimal: DecimalMark) -> Option<f64> {
    let trimmed = text.trim();
    let (inner, is_negative) = match trimmed
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'))
    {
        Some(inner) => (inner, true),
        None => (trimmed, false),
    };
    let without_currency = inner
        .trim()
        .trim_matches(|c: char| "$€£¥₡₱".contains(c) || c.is_whitespace());
    let (digits, is_percent) = match without_currency.strip_suffix('%') {
        Some(digits) => (digits.trim_end(), true),
        None => (without_currency, false),
    };
    let (mark, group) = match decimal {
        DecimalMark::Point => ('.', ','),
        DecimalMark::Comma => (',', '.'),
    };
    let is_plain =
        |c: char| c.is_ascii_digit() || "+-eE".contains(c) || c == mark || c == group || is_gap(c);
    if digits.is_empty() || !digits.chars().all(is_plain) || !groups_well(digits, mark, group) {
        return None;
    }
    let plain: String = digits
        .chars()
        .filter(|c| *c != group && !is_gap(*c))
        .collect();
    let number: f64 = plain
        .replace(mark, ".")
        .parse()
        .ok()
        .filter(|number: &f64| number.is_finite())?;
    let number = if is_percent { number / 100.0 } else { number };
    Some(if is_negative { -number } else { number })
}

const fn is_gap(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\'')
}

/// Groups of thousands have three digits each and stand before the decimal mark.
fn groups_well(digits: &str, mark: char, group: char) -> bool {
    let (whole, part) = digits.split_once(mark).unwrap_or((digits, ""));
    let mut groups = whole.split(group);
    let first = groups.next().unwrap_or_default();
    let mut rest = groups.peekable();
    let starts_well = rest.peek().is_none() || (1..=4).contains(&first.len());
    starts_well && rest.all(|group| group.len() == 3) && !part.contains(group)
}

/// The decimal mark under which most values of a column are numbers; a point when both do.
pub fn decimal_mark<'a>(values: impl Iterator<Item = &'a str>) -> DecimalMark {
    let (mut point, mut comma) = (0, 0);
    for value in values {
        point += u32::from(number(value, DecimalMark::Point).is_some());
        comma += u32::from(number(value, DecimalMark::Comma).is_some());
    }
    if comma > point {
        DecimalMark::Comma
    } else {
        DecimalMark::Point
    }
}

/// A day in one of the usual spellings.
fn day(text: &str, order: Option<DateOrder>) -> Result<Day, Reason> {
    let date = text
        .split(['T', ' '])
        .next()
        .filter(|date| date.len() >= 8)
        .unwrap_or(text);
    let starts_with_year = date.bytes().take(4).filter(u8::is_ascii_digit).count() == 4;
    for format in ["%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%Y%m%d"]
        .into_iter()
        .filter(|_| starts_with_year)
    {
        if let Ok(day) = NaiveDate::parse_from_str(date, format) {
            return Ok(Day(day));
        }
    }
    if let Some(day) = serial_day(text) {
        return Ok(day);
    }
    if let Some((first, second, year)) = three_numbers(text) {
        let of = |day, month| {
            NaiveDate::from_ymd_opt(year, month, day)
                .map(Day)
                .ok_or(Reason::NotADay)
        };
        return match order {
            Some(DateOrder::DayFirst) => of(first, second),
            Some(DateOrder::MonthFirst) => of(second, first),
            None if first == second => of(first, second),
            None => Err(Reason::DateOrderUnknown),
        };
    }
    day_in_words(text).ok_or(Reason::NotADay)
}

/// A spreadsheet's count of days since 1899-12-30, within the years 1954 to 2119.
fn serial_day(text: &str) -> Option<Day> {
    let serial: f64 = text.parse().ok()?;
    if !(20_000.0..80_000.0).contains(&serial) {
        return None;
    }
    NaiveDate::from_ymd_opt(1899, 12, 30)?
        .checked_add_signed(TimeDelta::days(serial as i64))
        .map(Day)
}

/// The parts of `3/4/2026`, `03.04.26` and the like.
fn three_numbers(text: &str) -> Option<(u32, u32, i32)> {
    let date = text.split(' ').next()?;
    let parts: Vec<&str> = date.split(['/', '-', '.']).collect();
    let [first, second, year] = parts.as_slice() else {
        return None;
    };
    let year = match (year.len(), year.parse::<i32>().ok()?) {
        (4, year) => year,
        (2, year) if year < 70 => 2000 + year,
        (2, year) => 1900 + year,
        _ => return None,
    };
    Some((first.parse().ok()?, second.parse().ok()?, year))
}

const MONTHS: [[&str; 2]; 12] = [
    ["jan", "ene"],
    ["feb", "feb"],
    ["mar", "mar"],
    ["apr", "abr"],
    ["may", "may"],
    ["jun", "jun"],
    ["jul", "jul"],
    ["aug", "ago"],
    ["sep", "set"],
    ["oct", "oct"],
    ["nov", "nov"],
    ["dec", "dic"],
];

/// `12 March 2024`, `March 12, 2024`, `12 de marzo de 2024`.
fn day_in_words(text: &str) -> Option<Day> {
    let plain = words::plain(text);
    let (mut day, mut month, mut year) = (None, None, None);
    for word in plain
        .split(' ')
        .filter(|word| !matches!(*word, "de" | "del" | "of" | "the"))
    {
        let start: String = word.chars().take(3).collect();
        let digits = word.trim_end_matches(char::is_alphabetic);
        if let Some(found) = MONTHS
            .iter()
            .position(|names| names.contains(&start.as_str()))
        {
            month = u32::try_from(found).ok().map(|found| found + 1);
        } else if digits.len() == 4 {
            year = digits.parse::<i32>().ok();
        } else {
            day = Some(digits.parse::<u32>().ok()?);
        }
    }
    NaiveDate::from_ymd_opt(year?, month?, day?).map(Day)
}

/// What the days of a column tell about their order: whether any needs one, and which it is if that is certain.
pub fn date_order<'a>(values: impl Iterator<Item = &'a str>) -> (bool, Option<DateOrder>) {
    let (mut asks, mut day_first, mut month_first) = (false, false, false);
    for value in values {
        if day(value, None) != Err(Reason::DateOrderUnknown) {
            continue;
        }
        asks = true;
        if let Some((first, second, _)) = three_numbers(value) {
            day_first |= first > 12 && second <= 12;
            month_first |= second > 12 && first <= 12;
        }
    }
    let order = match (day_first, month_first) {
        (true, false) => Some(DateOrder::DayFirst),
        (false, true) => Some(DateOrder::MonthFirst),
        _ => None,
    };
    (asks, order)
}
