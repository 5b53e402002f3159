// SPDX-License-Identifier: BSL-1.0
// `gzip_trailer`: checks that a decompressed text is complete, by the checksum and length at the end of its gzip file.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace azdo::inline v1::detail {

/// Compares the checksum and length of the decompressed bytes with the last eight received bytes (RFC 1952 section 2.3.1: CRC-32 and
/// length). A truncated file does not match; HTTP libraries do not check that.
///
/// Example: `gzip_trailer whole; whole.add("text"); const bool complete = whole.matches(text.substr(text.size() - 8));`
class gzip_trailer {
public:
    void add(std::string_view decompressed) noexcept {
        for (const char c : decompressed) crc_ = table[(crc_ ^ static_cast<unsigned char>(c)) & 0xff] ^ (crc_ >> 8);
        size_ += static_cast<std::uint32_t>(decompressed.size()); // modulo 2^32, as in the file
    }
    /// Also false for fewer than eight bytes.
    bool matches(std::string_view last) const noexcept {
        return last.size() == 8 && number(last) == ~crc_ && number(last.substr(4)) == size_;
    }

private:
    static constexpr std::uint32_t number(std::string_view bytes) noexcept {
        std::uint32_t value = 0;
        for (std::size_t i = 4; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[i]);
        return value;
    }
    static constexpr std::array<std::uint32_t, 256> make_table() noexcept {
        std::array<std::uint32_t, 256> made{};
        for (std::uint32_t i = 0; i < 256; ++i) {
            made[i] = i;
            for (int bit = 0; bit < 8; ++bit) made[i] = made[i] >> 1 ^ ((made[i] & 1) != 0 ? 0xedb88320u : 0u);
        }
        return made;
    }
    static const std::array<std::uint32_t, 256> table;

    std::uint32_t crc_ = ~std::uint32_t{0}, size_ = 0;
};
inline constexpr std::array<std::uint32_t, 256> gzip_trailer::table = gzip_trailer::make_table();

} // namespace azdo::inline v1::detail
