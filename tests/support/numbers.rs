//! Numbers of patients that may have been issued are written down nowhere: they are computed from their first nine digits.

/// Nine digits and the check digit that the three kinds of patient numbers share: weights 10 to 2, modulus 11. Where the
/// nine have none, the next nine that have one.
pub fn with_check(nine: &str) -> String {
    let mut digits: Vec<u32> = nine.bytes().map(|byte| u32::from(byte - b'0')).collect();
    loop {
        let sum: u32 = digits.iter().zip((2..=10).rev()).map(|(digit, weight)| digit * weight).sum();
        let check = (11 - sum % 11) % 11;
        if check < 10 {
            return digits.iter().chain([&check]).map(u32::to_string).collect();
        }
        digits[8] = (digits[8] + 1) % 10;
    }
}
