//! Digits of all scripts. Compatibility folding leaves most of them as they are, though a reader reads them as digits.

/// The zeros of all decimal digits of Unicode outside ASCII, in order; the digits up to nine follow each.
const ZEROS: [char; 76] = [
    '\u{660}',
    '\u{6F0}',
    '\u{7C0}',
    '\u{966}',
    '\u{9E6}',
    '\u{A66}',
    '\u{AE6}',
    '\u{B66}',
    '\u{BE6}',
    '\u{C66}',
    '\u{CE6}',
    '\u{D66}',
    '\u{DE6}',
    '\u{E50}',
    '\u{ED0}',
    '\u{F20}',
    '\u{1040}',
    '\u{1090}',
    '\u{17E0}',
    '\u{1810}',
    '\u{1946}',
    '\u{19D0}',
    '\u{1A80}',
    '\u{1A90}',
    '\u{1B50}',
    '\u{1BB0}',
    '\u{1C40}',
    '\u{1C50}',
    '\u{A620}',
    '\u{A8D0}',
    '\u{A900}',
    '\u{A9D0}',
    '\u{A9F0}',
    '\u{AA50}',
    '\u{ABF0}',
    '\u{FF10}',
    '\u{104A0}',
    '\u{10D30}',
    '\u{10D40}',
    '\u{11066}',
    '\u{110F0}',
    '\u{11136}',
    '\u{111D0}',
    '\u{112F0}',
    '\u{11450}',
    '\u{114D0}',
    '\u{11650}',
    '\u{116C0}',
    '\u{116D0}',
    '\u{116DA}',
    '\u{11730}',
    '\u{118E0}',
    '\u{11950}',
    '\u{11BF0}',
    '\u{11C50}',
    '\u{11D50}',
    '\u{11DA0}',
    '\u{11DE0}',
    '\u{11F50}',
    '\u{16130}',
    '\u{16A60}',
    '\u{16AC0}',
    '\u{16B50}',
    '\u{16D70}',
    '\u{1CCF0}',
    '\u{1D7CE}',
    '\u{1D7D8}',
    '\u{1D7E2}',
    '\u{1D7EC}',
    '\u{1D7F6}',
    '\u{1E140}',
    '\u{1E2F0}',
    '\u{1E4F0}',
    '\u{1E5F1}',
    '\u{1E950}',
    '\u{1FBF0}',
];

/// The ones of digits in circles, brackets and the like, and of scripts without a zero; those up to nine follow each.
const ONES: [char; 9] =
    ['\u{1369}', '\u{2474}', '\u{2488}', '\u{24F5}', '\u{2776}', '\u{2780}', '\u{278A}', '\u{10E60}', '\u{11052}'];

/// The value of a character that stands for one digit, if it does. Those of ASCII are not looked at.
pub fn value(character: char) -> Option<u8> {
    match character {
        '\u{24FF}' | '\u{1F100}' | '\u{1F101}' | '\u{1F10B}' | '\u{1F10C}' => Some(0),
        '\u{1F102}'..='\u{1F10A}' => step('\u{1F101}', character),
        '\u{19DA}' => Some(1),
        _ => below(&ZEROS, character, 0).or_else(|| below(&ONES, character, 1)),
    }
}

/// The value by the last first digit that is not beyond the character.
fn below(firsts: &[char], character: char, first: u8) -> Option<u8> {
    let at = firsts.partition_point(|known| *known <= character).checked_sub(1)?;
    step(firsts[at], character).map(|step| step + first).filter(|value| *value < 10)
}

fn step(first: char, character: char) -> Option<u8> {
    u8::try_from(u32::from(character) - u32::from(first)).ok().filter(|step| *step < 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_listed_digit_has_its_value_and_is_numeric() {
        assert!(ZEROS.is_sorted() && ONES.is_sorted());
        for zero in ZEROS {
            for digit in 0..10_u8 {
                let character = char::from_u32(u32::from(zero) + u32::from(digit)).expect("a digit");
                assert_eq!(value(character), Some(digit), "{character:?}");
                assert!(character.is_numeric(), "{character:?}");
            }
        }
        for one in ONES {
            for digit in 1..10_u8 {
                let character = char::from_u32(u32::from(one) + u32::from(digit) - 1).expect("a digit");
                assert_eq!(value(character), Some(digit), "{character:?}");
                assert!(character.is_numeric(), "{character:?}");
            }
        }
    }

    #[test]
    fn letters_and_greater_numbers_are_no_digits() {
        for character in ['é', '\u{65F}', '\u{66A}', '½', '\u{277F}', '\u{2793}', '\u{1372}', '中', '😀'] {
            assert_eq!(value(character), None, "{character:?}");
        }
        assert_eq!(
            [value('٩'), value('९'), value('❾'), value('🄋'), value('🄊')],
            [Some(9), Some(9), Some(9), Some(0), Some(9)]
        );
    }
}
