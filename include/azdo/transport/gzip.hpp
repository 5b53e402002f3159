// SPDX-License-Identifier: BSL-1.0
// `gunzip`: decompresses a gzip file that arrives in pieces (RFC 1951, RFC 1952), and checks its checksum and length.
#pragma once

#include <azdo/core/secret.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace azdo::inline v1::detail {

/// Where `gunzip` gets compressed bytes, and where it puts decompressed ones.
struct gzip_stream {
    gzip_stream() = default;
    gzip_stream(const gzip_stream&) = delete;
    gzip_stream& operator=(const gzip_stream&) = delete;

    /// The next bytes, valid until the next call. Empty: there are no more.
    virtual std::string_view read() = 0;
    /// Takes at most 16 kB. False ends the decompression.
    virtual bool write(std::string_view bytes) = 0;

protected:
    ~gzip_stream() = default;
};

/// CRC-32 (RFC 1952 section 8).
class crc32 {
public:
    void add(std::string_view bytes) noexcept {
        for (const char c : bytes) value_ = table[(value_ ^ static_cast<unsigned char>(c)) & 0xff] ^ (value_ >> 8);
    }
    std::uint32_t value() const noexcept { return ~value_; }

private:
    static constexpr std::array<std::uint32_t, 256> make_table() noexcept {
        std::array<std::uint32_t, 256> made{};
        for (std::uint32_t i = 0; i < 256; ++i) {
            made[i] = i;
            for (int bit = 0; bit < 8; ++bit) made[i] = made[i] >> 1 ^ ((made[i] & 1) != 0 ? 0xedb88320u : 0u);
        }
        return made;
    }
    static const std::array<std::uint32_t, 256> table;

    std::uint32_t value_ = ~std::uint32_t{0};
};
inline constexpr std::array<std::uint32_t, 256> crc32::table = crc32::make_table();

/// The bits of a stream, the least significant bit of each byte first.
class bit_reader {
public:
    explicit bit_reader(gzip_stream& from) : from_(from) {}

    /// The next bits, at most 16, as a number. After the end of the stream the missing ones are 0, and `is_short` is true from then on.
    unsigned take(unsigned count) {
        fill(count);
        const unsigned bits = peek() & ((1u << count) - 1);
        drop(count);
        return bits;
    }
    /// Reads ahead, so that `peek` has this many bits, at most 32, if the stream has them.
    void fill(unsigned count) {
        while (size_ < count && next_byte()) {
        }
    }
    unsigned peek() const noexcept { return static_cast<unsigned>(bits_); }
    void drop(unsigned count) noexcept {
        is_short_ = is_short_ || count > size_;
        bits_ >>= count;
        size_ = count > size_ ? 0 : size_ - count;
    }
    void drop_to_byte() noexcept { drop(size_ % 8); }
    bool is_short() const noexcept { return is_short_; }
    bool is_at_end() { return size_ == 0 && !next_byte(); }

private:
    bool next_byte() {
        if (at_ == bytes_.size()) {
            bytes_ = from_.read();
            at_ = 0;
            if (bytes_.empty()) return false;
        }
        bits_ |= std::uint64_t{static_cast<unsigned char>(bytes_[at_++])} << size_;
        size_ += 8;
        return true;
    }

    gzip_stream& from_;
    std::string_view bytes_{};
    std::size_t at_ = 0;
    std::uint64_t bits_ = 0;
    unsigned size_ = 0; ///< the number of bits in `bits_`
    bool is_short_ = false;
};

/// A canonical Huffman code of at most 288 symbols, whose lengths are at most 15 bits (RFC 1951 section 3.2.2).
class huffman_code {
public:
    static constexpr unsigned most_symbols = 288;
    static constexpr unsigned no_symbol = most_symbols;

    /// Makes the code from the lengths of its symbols; 0: the symbol is not used. False when there is no such code: too many short
    /// lengths, or too few, which is allowed only for no symbol, or for one of length 1.
    bool make(const unsigned char* lengths, unsigned count) {
        counts_.fill(0);
        for (unsigned i = 0; i < count; ++i) ++counts_[lengths[i]];
        const bool may_be_incomplete = count - counts_[0] == counts_[1] && counts_[1] <= 1;
        counts_[0] = 0;
        std::array<unsigned, 16> next{}; // the place of the next symbol of each length
        int left = 1;
        for (unsigned length = 1; length < 16; ++length) {
            left = 2 * left - static_cast<int>(counts_[length]);
            if (left < 0) return false;
            next[length] = next[length - 1] + counts_[length - 1];
        }
        for (unsigned i = 0; i < count; ++i)
            if (lengths[i] != 0) symbols_[next[lengths[i]]++] = static_cast<std::uint16_t>(i);
        make_shortcuts();
        return left == 0 || may_be_incomplete;
    }
    /// The next symbol; `no_symbol` when the bits are not one.
    unsigned read(bit_reader& from) const {
        from.fill(15);
        const unsigned bits = from.peek();
        if (const std::uint16_t found = shortcuts_[bits % shortcuts_.size()]; found != 0) {
            from.drop(found % 16);
            return found / 16;
        }
        return read_long(from, bits);
    }

private:
    static constexpr unsigned shortcut_bits = 9;

    /// Calls `found(length, code, symbol)` for each symbol with at most `most` bits, in the order of the codes. A code is as RFC 1951 writes
    /// it, its first bit the most significant.
    template <class Found>
    void for_each(unsigned most, Found found) const {
        unsigned code = 0, place = 0;
        for (unsigned length = 1; length <= most; ++length, code <<= 1)
            for (unsigned i = 0; i < counts_[length]; ++i) found(length, code++, symbols_[place++]);
    }
    void make_shortcuts() {
        shortcuts_.fill(0);
        for_each(shortcut_bits, [this](unsigned length, unsigned code, unsigned symbol) {
            unsigned reversed = 0;
            for (unsigned bit = 0; bit < length; ++bit) reversed |= (code >> bit & 1) << (length - 1 - bit);
            for (unsigned at = reversed; at < shortcuts_.size(); at += 1u << length)
                shortcuts_[at] = static_cast<std::uint16_t>(symbol * 16 + length);
        });
    }
    /// The codes of a length are consecutive numbers, and follow those of the shorter lengths.
    unsigned read_long(bit_reader& from, unsigned bits) const {
        unsigned code = 0, first = 0, place = 0;
        for (unsigned length = 1; length < 16; ++length, bits >>= 1) {
            code = code << 1 | (bits & 1);
            const unsigned count = counts_[length];
            if (code - first < count) {
                from.drop(length);
                return symbols_[place + (code - first)];
            }
            place += count;
            first = (first + count) << 1;
        }
        return no_symbol;
    }

    std::array<unsigned, 16> counts_{};                          ///< how many symbols have each length
    std::array<std::uint16_t, most_symbols> symbols_{};          ///< in the order of their codes
    std::array<std::uint16_t, 1u << shortcut_bits> shortcuts_{}; ///< by the next bits: 16 * symbol + length, or 0
};

/// One decompression. `run` is called once.
class gzip_reader {
public:
    explicit gzip_reader(gzip_stream& stream) : bits_(stream), to_(stream), window_(window_size, '\0') {}
    gzip_reader(const gzip_reader&) = delete;
    gzip_reader& operator=(const gzip_reader&) = delete;
    ~gzip_reader() { wipe(window_); }

    bool run() { return header() && blocks() && flush() && trailer(); }

private:
    static constexpr std::size_t window_size = 32 * 1024; ///< how far back a distance may reach
    static constexpr std::size_t most_written = 16 * 1024;
    static constexpr unsigned char length_order[] = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    /// RFC 1952 section 2.3.
    bool header() {
        enum : unsigned { header_checksum = 2, extra = 4, name = 8, comment = 16, reserved = 0xe0 };
        if (bits_.take(16) != 0x8b1f || bits_.take(8) != 8) return false;
        const unsigned flags = bits_.take(8);
        if ((flags & reserved) != 0) return false;
        skip(6); // time, compression level, operating system
        if ((flags & extra) != 0) skip(bits_.take(16));
        if ((flags & name) != 0) skip_text();
        if ((flags & comment) != 0) skip_text();
        if ((flags & header_checksum) != 0) skip(2);
        return !bits_.is_short();
    }
    void skip(unsigned bytes) {
        for (; bytes > 0 && !bits_.is_short(); --bytes) bits_.take(8);
    }
    void skip_text() {
        while (bits_.take(8) != 0) {
        } // after the end of the stream all bits are 0
    }
    bool trailer() {
        bits_.drop_to_byte();
        return number() == checksum_.value() && number() == static_cast<std::uint32_t>(at_) && !bits_.is_short() && bits_.is_at_end();
    }
    std::uint32_t number() {
        const std::uint32_t low = bits_.take(16);
        return low | std::uint32_t{bits_.take(16)} << 16;
    }

    /// RFC 1951 section 3.2.3.
    bool blocks() {
        for (;;) {
            const bool is_last = bits_.take(1) != 0;
            if (!block(bits_.take(2)) || bits_.is_short()) return false;
            if (is_last) return true;
        }
    }
    bool block(unsigned type) {
        switch (type) {
        case 0: return stored();
        case 1: return make_fixed_codes() && compressed();
        case 2: return read_codes() && compressed();
        default: return false;
        }
    }
    bool stored() {
        bits_.drop_to_byte();
        const unsigned size = bits_.take(16);
        if (bits_.take(16) != (~size & 0xffff)) return false;
        for (unsigned i = 0; i < size; ++i)
            if (!put(static_cast<char>(bits_.take(8))) || bits_.is_short()) return false;
        return true;
    }
    bool make_fixed_codes() {
        std::array<unsigned char, huffman_code::most_symbols> lengths{};
        for (unsigned i = 0; i < lengths.size(); ++i) lengths[i] = i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8;
        std::array<unsigned char, 32> distances{};
        distances.fill(5);
        return literals_.make(lengths.data(), lengths.size()) && distances_.make(distances.data(), distances.size());
    }
    /// RFC 1951 section 3.2.7.
    bool read_codes() {
        const unsigned literals = bits_.take(5) + 257, distances = bits_.take(5) + 1, used = bits_.take(4) + 4;
        if (literals > 286 || distances > 30) return false;
        std::array<unsigned char, 19> used_lengths{};
        for (unsigned i = 0; i < used; ++i) used_lengths[length_order[i]] = static_cast<unsigned char>(bits_.take(3));
        huffman_code& code = literals_; // until the lengths are known
        if (!code.make(used_lengths.data(), used_lengths.size())) return false;
        std::array<unsigned char, 286 + 30> lengths{};
        if (!read_lengths(code, lengths.data(), literals + distances)) return false;
        const unsigned char end_of_block = lengths[256];
        return end_of_block != 0 && literals_.make(lengths.data(), literals) && distances_.make(lengths.data() + literals, distances);
    }
    /// The lengths of both codes, one after the other, and compressed themselves: 16 repeats the last length, 17 and 18 repeat 0.
    bool read_lengths(const huffman_code& code, unsigned char* to, unsigned count) {
        for (unsigned at = 0; at < count;) {
            const unsigned symbol = code.read(bits_);
            if (symbol > 18 || bits_.is_short()) return false;
            if (symbol < 16) {
                to[at++] = static_cast<unsigned char>(symbol);
                continue;
            }
            if (symbol == 16 && at == 0) return false;
            const unsigned char length = symbol == 16 ? to[at - 1] : 0;
            unsigned times = symbol == 16 ? 3 + bits_.take(2) : symbol == 17 ? 3 + bits_.take(3) : 11 + bits_.take(7);
            if (times > count - at) return false;
            for (; times > 0; --times) to[at++] = length;
        }
        return true;
    }
    /// RFC 1951 section 3.2.5.
    bool compressed() {
        for (;;) {
            const unsigned symbol = literals_.read(bits_);
            if (bits_.is_short()) return false;
            if (symbol == 256) return true;
            if (symbol < 256 ? !put(static_cast<char>(symbol)) : !copy(symbol)) return false;
        }
    }
    bool copy(unsigned symbol) {
        if (symbol > 285) return false;
        const unsigned length = read_length(symbol - 257);
        const unsigned where = distances_.read(bits_);
        if (where > 29) return false;
        const std::size_t distance = read_distance(where);
        if (bits_.is_short() || distance > at_) return false;
        for (unsigned i = 0; i < length; ++i)
            if (!put(window_[(at_ - distance) % window_size])) return false;
        return true;
    }
    /// 3 to 10 one by one; then four steps for each extra bit; the last symbol is 258.
    unsigned read_length(unsigned symbol) {
        if (symbol < 8) return 3 + symbol;
        if (symbol == 28) return 258;
        const unsigned extra = symbol / 4 - 1;
        return 3 + ((4 + symbol % 4) << extra) + bits_.take(extra);
    }
    /// 1 to 4 one by one; then two steps for each extra bit.
    unsigned read_distance(unsigned symbol) {
        if (symbol < 4) return 1 + symbol;
        const unsigned extra = symbol / 2 - 1;
        return 1 + ((2 + symbol % 2) << extra) + bits_.take(extra);
    }

    bool put(char byte) {
        window_[at_++ % window_size] = byte;
        return at_ - begin_ < most_written || flush();
    }
    /// Passes on the bytes since the last time. They do not wrap: the window's size is a multiple of `most_written`.
    bool flush() {
        const std::string_view bytes(window_.data() + begin_ % window_size, static_cast<std::size_t>(at_ - begin_));
        begin_ = at_;
        if (bytes.empty()) return true;
        checksum_.add(bytes);
        return to_.write(bytes);
    }

    bit_reader bits_;
    gzip_stream& to_;
    std::string window_;
    std::uint64_t at_ = 0, begin_ = 0; ///< bytes so far, and those that were written
    crc32 checksum_{};
    huffman_code literals_{}, distances_{};
};

/// Decompresses one gzip file from a stream to it, to the stream's end.
///
/// Example:
/// ```
/// struct pieces final : azdo::detail::gzip_stream {
///     std::string_view read() override { return std::exchange(left, {}); }
///     bool write(std::string_view bytes) override { text.append(bytes); return true; }
///     std::string_view left;
///     std::string text;
/// };
/// ```
/// False when `write` was, and for anything but exactly one complete file: a truncated one, another checksum or length, or bytes after it.
inline bool gunzip(gzip_stream& stream) { return gzip_reader(stream).run(); }

} // namespace azdo::inline v1::detail
