//! Ascending numbers as letters: each as its distance from the one before, in digits of base 26 from the lowest on, the
//! last one a small letter. No digit is in it, so nothing in an index can be taken for the number of a patient or a tweet.

/// Ascending numbers, none of them twice.
pub(super) fn ascending(numbers: impl IntoIterator<Item = u32>) -> String {
    let mut text = String::new();
    let mut next = 0;
    for number in numbers {
        push(&mut text, number.saturating_sub(next));
        next = number + 1;
    }
    text
}

/// One number.
pub(super) fn push(text: &mut String, number: u32) {
    let mut rest = number;
    while rest >= 26 {
        text.push(letter(b'A', rest));
        rest /= 26;
    }
    text.push(letter(b'a', rest));
}

fn letter(first: u8, number: u32) -> char {
    char::from(first + u8::try_from(number % 26).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_become_letters_that_end_in_a_small_one() {
        assert_eq!(ascending([0, 1, 2, 28, 1000]), "aaazJLb");
        assert_eq!(ascending([]), "");
        let mut one = String::new();
        push(&mut one, 26 * 26 * 26);
        assert_eq!(one, "AAAb");
    }
}
