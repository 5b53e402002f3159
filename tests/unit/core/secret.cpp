// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/secret.hpp>

#include <boost/test/unit_test.hpp>

#include <cstring>
#include <new>
#include <sstream>
#include <string>
#include <type_traits>

BOOST_AUTO_TEST_SUITE(core_secret)

namespace {
template <class T>
concept streamable = requires(std::ostream& out, const T& value) {
    out << value;
};
const std::string canary = "canary-0123456789-abcdefghijklmnopqrstuvwxyz";

/// A secret in memory that outlives it, so that a test can inspect what is left there.
struct laid_open {
    alignas(azdo::secret<std::string>) char memory[sizeof(azdo::secret<std::string>)];
    azdo::secret<std::string>* made(std::string_view text) { return ::new (static_cast<void*>(memory)) azdo::secret<std::string>(text); }
    bool holds(std::string_view text) const { return std::string_view(memory, sizeof memory).find(text) != std::string_view::npos; }
};
} // namespace

BOOST_AUTO_TEST_CASE(only_reveal_opens_it) {
    const azdo::secret<std::string> key(canary);
    BOOST_TEST(key.reveal() == canary);
    BOOST_TEST(key.size() == canary.size());
    BOOST_TEST(!key.empty());
    static_assert(!streamable<azdo::secret<std::string>>);
    static_assert(!std::is_convertible_v<azdo::secret<std::string>, std::string>);
    static_assert(!std::is_convertible_v<std::string, azdo::secret<std::string>>);
}

BOOST_AUTO_TEST_CASE(compares_by_content) {
    using text = azdo::secret<std::string>;
    BOOST_TEST((text("a") == text("a")));
    BOOST_TEST((text() == text()));
    BOOST_TEST(!(text("a") == text("b")));
    BOOST_TEST(!(text("a") == text("aa")));
    BOOST_TEST(!(text("a") == text()));
    BOOST_TEST(!(text() == text("a")));
}

BOOST_AUTO_TEST_CASE(moved_from_is_empty_and_copies_are_deep) {
    azdo::secret<std::string> a(canary);
    azdo::secret<std::string> b = std::move(a);
    BOOST_TEST(a.empty()); // NOLINT(bugprone-use-after-move): the subject of this test
    azdo::secret<std::string> c;
    c = b;
    b.clear();
    BOOST_TEST(b.empty());
    BOOST_TEST(c.reveal() == canary);
    const auto& self = c;
    c = self;
    BOOST_TEST(c.reveal() == canary);
}

BOOST_AUTO_TEST_CASE(a_short_secret_leaves_nothing_in_its_place) {
    laid_open place;
    azdo::secret<std::string>* held = place.made("tiny-secret");
    BOOST_TEST(place.holds("tiny-secret"));
    held->~secret();
    BOOST_TEST(!place.holds("tiny"));

    held = place.made("tiny-secret");
    const azdo::secret<std::string> moved = std::move(*held);
    BOOST_TEST(!place.holds("tiny"));
    BOOST_TEST(moved.reveal() == "tiny-secret");
    held->~secret();
}

BOOST_AUTO_TEST_CASE(a_text_that_is_taken_leaves_nothing_in_its_place) {
    std::string text = "tiny-secret"; // stored in the object itself
    const char* const place = text.data();
    const azdo::secret<std::string> taken(std::move(text));
    BOOST_TEST(taken.reveal() == "tiny-secret");
    BOOST_TEST(std::string(place, 11) == std::string(11, '\0'));
    std::string kept = "tiny-secret";
    const azdo::secret<std::string> copied(kept);
    BOOST_TEST(kept == "tiny-secret");
}

BOOST_AUTO_TEST_CASE(wiping_a_string_reaches_its_whole_buffer) {
    std::string text = canary;
    const char* buffer = text.data();
    text.resize(4); // the rest of the text is still in the buffer
    azdo::wipe(text);
    BOOST_TEST(text.empty());
    text.resize(canary.size());
    BOOST_TEST(text.data() == buffer);
    BOOST_TEST(text == std::string(canary.size(), '\0'));
}

BOOST_AUTO_TEST_SUITE_END()
