//! The drawing as points, for programs that cannot draw it themselves.

use std::sync::Arc;

use png::{BitDepth, ColorType, Compression, Encoder, PixelDimensions, Unit};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

use crate::documents::fonts::Fonts;
use crate::error::{Error, Result};

/// Draws an SVG of ours `width` points across; printed at its own size it is `metres` wide.
///
/// # Errors
/// A drawing that cannot be read, or one too large for the memory.
pub fn render(svg: &[u8], width: u32, metres: f64, title: &str) -> Result<Vec<u8>> {
    let text = String::from_utf8_lossy(svg);
    let mut fonts = fontdb::Database::new();
    for file in Fonts::files_for(&text) {
        fonts.load_font_source(fontdb::Source::Binary(Arc::new(file)));
    }
    let options = Options {
        fontdb: Arc::new(fonts),
        ..Options::default()
    };
    let tree = Tree::from_str(&text, &options).map_err(broken)?;
    let scale = width as f32 / tree.size().width();
    let height = (tree.size().height() * scale).round() as u32;
    let mut points = Pixmap::new(width, height).ok_or_else(|| broken("it is too large"))?;
    points.fill(Color::WHITE);
    let transform = Transform::from_scale(scale, scale);
    resvg::render(&tree, transform, &mut points.as_mut());
    encode(&points, metres, title)
}

/// Writes points that all are opaque, with the size at which they are meant to be printed.
fn encode(points: &Pixmap, metres: f64, title: &str) -> Result<Vec<u8>> {
    let opaque = points.data().chunks_exact(4).flat_map(|point| &point[..3]);
    let opaque: Vec<u8> = opaque.copied().collect();
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, points.width(), points.height());
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Balanced);
    let to_metre = (f64::from(points.width()) / metres).round() as u32;
    encoder.set_pixel_dims(Some(PixelDimensions {
        xppu: to_metre,
        yppu: to_metre,
        unit: Unit::Meter,
    }));
    encoder
        .add_itxt_chunk("Title".to_owned(), title.to_owned())
        .map_err(broken)?;
    let mut writer = encoder.write_header().map_err(broken)?;
    writer.write_image_data(&opaque).map_err(broken)?;
    writer.finish().map_err(broken)?;
    Ok(bytes)
}

fn broken(reason: impl ToString) -> Error {
    let reason = reason.to_string();
    Error::Broken(format!("the picture could not be drawn: {reason}"))
}
