// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/detail/structural_bitmap.hpp>

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_structural_bitmap)

namespace json = azdo::json;

namespace {
/// The index of the first mark from each byte of a text on, and from its end.
std::vector<std::size_t> stops(std::string_view text) {
    const json::structural_bitmap marks(text);
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at <= text.size(); ++at)
        found.push_back(static_cast<std::size_t>(json::find_mark(marks.origin(), text.data() + at) - text.data()));
    return found;
}
std::vector<std::size_t> expected_stops(std::string_view text) {
    std::vector<bool> stop(text.size() + 1, false);
    stop.back() = true;
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const std::size_t length = byte < 0x80 ? 1 : json::utf8_sequence(text.data() + at, text.data() + text.size());
        stop[at] = byte < 0x20 || byte == '"' || byte == '\\' || length == 0;
        at += length == 0 ? 1 : length;
    }
    std::vector<std::size_t> found(stop.size());
    for (std::size_t at = stop.size(), next = text.size(); at-- > 0;) found[at] = next = stop[at] ? at : next;
    return found;
}
/// Checks the text at eight different address alignments.
void check(const std::string& text) {
    for (std::size_t before = 0; before < 8; ++before) {
        const std::string moved = std::string(before, '"') + text;
        const auto view = std::string_view(moved).substr(before);
        BOOST_REQUIRE(stops(view) == expected_stops(view));
    }
}
} // namespace

BOOST_AUTO_TEST_CASE(a_text_of_every_length_ends_with_a_mark) {
    for (std::size_t size = 0; size < 200; ++size) {
        const std::string text(size, 'a');
        BOOST_REQUIRE_EQUAL(stops(text).front(), size);
        BOOST_REQUIRE_EQUAL(stops(text).back(), size);
    }
}

BOOST_AUTO_TEST_CASE(a_mark_at_every_place) {
    for (std::size_t size : {1u, 7u, 8u, 63u, 64u, 65u, 130u, 200u}) {
        for (std::size_t at = 0; at < size; ++at) {
            for (char stop : {'"', '\\', '\0', '\n', '\x1f', '\x80', '\xff'}) {
                std::string text(size, '~');
                text[at] = stop;
                const std::vector<std::size_t> found = stops(text);
                BOOST_REQUIRE((found.front() == at && found[at] == at && found[at + 1] == size));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(plain_content_is_not_marked) {
    for (std::string_view plain : {" ", "~", "\x7f", "/", "!", "#", "[", "]", "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x98\x80"})
        for (std::size_t before = 0; before < 70; ++before)
            check(std::string(before, 'x') + std::string(plain) + std::string(plain) + "\"");
}

BOOST_AUTO_TEST_CASE(ill_formed_sequences_are_marked_wherever_a_chunk_begins) {
    for (std::string_view wrong :
        {"\xc3", "\xe2\x82", "\xf0\x9f\x98", "\xc0\xaf", "\xed\xa0\x80", "\xf5\x80\x80\x80", "\xc3\"", "\xe2\x82\xac\x80", "\x80\xc3\xa9"})
        for (std::size_t before = 50; before < 70; ++before) check(std::string(before, 'x') + std::string(wrong) + std::string(80, 'y'));
}

BOOST_AUTO_TEST_CASE(surrounding_characters_are_not_part_of_a_text) {
    for (std::size_t before = 1; before < 9; ++before) {
        for (const std::string_view filling : {"yy", "\xd0\xb6"}) {
            BOOST_TEST_INFO_SCOPE(filling);
            for (std::size_t count : {0u, 1u, 20u, 27u, 28u, 29u, 31u, 32u, 50u, 100u}) {
                BOOST_TEST_INFO_SCOPE(count);
                std::string around = std::string(before - 1, 'x') + "\xd0" + "\xb6";
                for (std::size_t i = 0; i < count; ++i) around += filling;
                const std::size_t size = around.size() + 1 - before;
                around += "\xd0\xb6";
                const auto text = std::string_view(around).substr(before, size);
                BOOST_REQUIRE(stops(text) == expected_stops(text));
                BOOST_REQUIRE_EQUAL(stops(text).front(), 0u);
                BOOST_REQUIRE_EQUAL(stops(text)[1], size - 1);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(dense_texts_with_a_fault_are_marked_there) {
    for (const std::string_view letter : {"\xd0\xb6", "\xe5\xb1\xb1", "\xf0\x9f\x98\x80"}) {
        for (const std::string_view wrong :
            {"", "\"", "\xd0", "\xb6", "\xe0\x80\x80", "\xed\xa0\x80", "\xf0\x80\x80\x80", "\xf4\x90\x80\x80"}) {
            for (std::size_t at = 0; at < 80; at += 3) {
                std::string text;
                for (std::size_t i = 0; i < 80; ++i) text.append(i == at ? wrong : "").append(letter);
                check(text);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_long_text_has_memory_of_its_own) {
    std::string text;
    for (int i = 0; i < 3000; ++i) text += i % 7 == 0 ? "\xe5\xb1\xb1" : i % 11 == 0 ? "\"" : i % 13 == 0 ? "\xb1" : "abc";
    check(text);
}

BOOST_AUTO_TEST_SUITE_END()
