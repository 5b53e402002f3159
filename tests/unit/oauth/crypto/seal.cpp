// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/crypto/seal.hpp>

#include <boost/test/unit_test.hpp>

#include <set>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(oauth_seal)

using namespace azdo::oauth;
using azdo::base64url_decode;
using azdo::base64url_encode;
using azdo::failure_kind;

namespace {
seal_key key_of(char letter) { return *seal_key::from_secret(azdo::secret<std::string>(std::string(32, letter))); }
seal_keys keys_of(char letter) { return {key_of(letter)}; }
std::string sealed_text(const seal_keys& keys, std::string_view plain = "plain text", std::string_view purpose = "a test") {
    fixture::counting_entropy entropy;
    return seal(keys, plain, purpose, entropy).value();
}
} // namespace

BOOST_AUTO_TEST_CASE(sealed_text_can_be_opened) {
    const auto keys = keys_of('k');
    for (const std::string& plain : {std::string(), std::string("x"), std::string(1000, 'y'), std::string("\0\n\xff", 3)})
        BOOST_TEST_CONTEXT(plain) BOOST_TEST(unseal(keys, sealed_text(keys, plain), "a test")->reveal() == plain);
}

BOOST_AUTO_TEST_CASE(the_text_is_not_in_what_was_sealed) {
    const auto keys = keys_of('k');
    const std::string sealed = sealed_text(keys, "plain text plain text");
    BOOST_TEST(sealed.find("plain") == std::string::npos);
    BOOST_TEST(base64url_decode(sealed)->find("plain") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_same_text_sealed_twice_is_not_the_same) {
    const auto keys = keys_of('k');
    BOOST_TEST(seal(keys, "x", "a test", system_entropy).value() != seal(keys, "x", "a test", system_entropy).value());
}

BOOST_AUTO_TEST_CASE(another_purpose_does_not_open) {
    const auto keys = keys_of('k');
    const auto opened = unseal(keys, sealed_text(keys), "another test");
    BOOST_REQUIRE(!opened);
    BOOST_CHECK(opened.error().kind == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_CASE(every_changed_character_is_noticed) {
    const auto keys = keys_of('k');
    const std::string good = sealed_text(keys);
    for (std::size_t i = 0; i < good.size(); ++i) {
        std::string changed = good;
        changed[i] = good[i] == 'A' ? 'B' : 'A';
        BOOST_TEST(!unseal(keys, changed, "a test").has_value());
    }
}

BOOST_AUTO_TEST_CASE(every_truncation_is_noticed) {
    const auto keys = keys_of('k');
    const std::string good = sealed_text(keys);
    for (std::size_t size = 0; size < good.size(); ++size) BOOST_TEST(!unseal(keys, good.substr(0, size), "a test").has_value());
    BOOST_TEST(!unseal(keys, good + "AAAA", "a test").has_value());
}

BOOST_AUTO_TEST_CASE(after_a_rotation_the_previous_key_opens_and_the_current_one_seals) {
    const std::string old = sealed_text(keys_of('a'));
    const seal_keys rotated{key_of('b'), {key_of('a')}};
    BOOST_TEST(unseal(rotated, old, "a test")->reveal() == "plain text");
    BOOST_TEST(!unseal(keys_of('a'), sealed_text(rotated), "a test").has_value());
    BOOST_TEST(unseal(keys_of('b'), sealed_text(rotated), "a test").has_value());
}

BOOST_AUTO_TEST_CASE(a_key_no_longer_known_does_not_open) {
    BOOST_TEST(!unseal(seal_keys{key_of('b'), {key_of('c')}}, sealed_text(keys_of('a')), "a test").has_value());
}

BOOST_AUTO_TEST_CASE(text_sealed_by_0_1_0_can_be_opened) { // bytes made by the code of that version
    constexpr std::string_view old = "AWLn64AAAQIDBAUGBwgJCgsUgaAhISlx-PljwcN-vNcRykCBFEXaFrG61g";
    BOOST_TEST(unseal(keys_of('k'), old, "a test")->reveal() == "plain text");
    BOOST_TEST(unseal(seal_keys{key_of('n'), {key_of('k')}}, old, "a test")->reveal() == "plain text");
    BOOST_TEST(!unseal(keys_of('k'), old, "another test").has_value());
    BOOST_TEST(!unseal(keys_of('n'), old, "a test").has_value());
    for (std::size_t i = 0; i < old.size(); ++i) {
        std::string changed(old);
        changed[i] = old[i] == 'A' ? 'B' : 'A';
        BOOST_TEST(!unseal(keys_of('k'), changed, "a test").has_value());
    }
}

BOOST_AUTO_TEST_CASE(each_purpose_has_a_key_of_its_own) {
    const auto key = key_of('k');
    const std::string root(reinterpret_cast<const char*>(key.bytes()), 32);
    std::set<std::string> keys{root};
    for (const std::string_view purpose : {"form token\ns", "form token\nt", "stored grant\ns", "pending sign-in\nn\ns", "", "a"})
        keys.insert(detail::key_for(key, purpose).reveal());
    BOOST_TEST(keys.size() == 7u);
    for (const std::string& one : keys) BOOST_TEST_CONTEXT(one) BOOST_TEST(one.size() == 32u);
    BOOST_TEST(detail::key_for(key_of('n'), "a").reveal() != detail::key_for(key, "a").reveal());
    // A text that is sealed now does not open with the seal key itself: the version is authenticated too.
    std::string sealed = *base64url_decode(sealed_text({key}));
    BOOST_TEST(sealed[0] == 2);
    for (const char version : {'\0', '\1', '\3', '\x7f'}) {
        BOOST_TEST_INFO_SCOPE(static_cast<int>(version));
        sealed[0] = version;
        BOOST_TEST(!unseal({key}, base64url_encode(sealed), "a test").has_value());
    }
    std::string with_the_root = *base64url_decode(sealed_text({key}));
    BOOST_TEST(detail::encrypt(azdo::secret<std::string>(root), "plain text", "a test", with_the_root));
    BOOST_TEST(!unseal({key}, base64url_encode(with_the_root), "a test").has_value());
    BOOST_TEST(detail::encrypt(detail::key_for(key, "a test"), "plain text", "a test", with_the_root));
    BOOST_TEST(unseal({key}, base64url_encode(with_the_root), "a test").has_value());
    // HKDF-SHA256 without a salt: RFC 5869, appendix A.3.
    std::string derived(42, '\0');
    BOOST_TEST(detail::derive(std::string(22, '\x0b'), {}, derived));
    BOOST_TEST(base64url_encode(derived) == "jaTndaVjwY9xX4AqBjxaMbihH1xe4Yeew0VOXzxzjS2dIBOV-qS2GpbI");
}

BOOST_AUTO_TEST_CASE(a_key_is_the_same_for_every_replica_and_needs_a_long_secret) {
    BOOST_TEST(sealed_text(keys_of('k')) == sealed_text(keys_of('k')));
    BOOST_TEST(!seal_key::from_secret(azdo::secret<std::string>(std::string(31, 'k'))).has_value());
    BOOST_TEST(seal_key::from_secret(azdo::secret<std::string>(std::string(32, 'k'))).has_value());
}

BOOST_AUTO_TEST_CASE(a_key_of_random_bytes) {
    const seal_keys keys{*seal_key::from_entropy(system_entropy)};
    BOOST_TEST(unseal(keys, sealed_text(keys), "a test").has_value());
    BOOST_CHECK(seal_key::from_entropy(fixture::no_entropy{}).error().kind == failure_kind::unavailable);
}

BOOST_AUTO_TEST_CASE(without_random_bytes_nothing_is_sealed) {
    const auto sealed = seal(keys_of('k'), "x", "a test", fixture::no_entropy{});
    BOOST_REQUIRE(!sealed);
    BOOST_CHECK(sealed.error().kind == failure_kind::unavailable);
}

BOOST_AUTO_TEST_CASE(sizes_are_limited) {
    fixture::counting_entropy entropy;
    const auto keys = keys_of('k');
    BOOST_CHECK(seal(keys, std::string(64 * 1024 + 1, 'x'), "", entropy).error().kind == failure_kind::too_large);
    BOOST_CHECK(seal(keys, "", std::string(64 * 1024 + 1, 'x'), entropy).error().kind == failure_kind::too_large);
    BOOST_TEST(!unseal(keys, std::string(1024 * 1024, 'A'), "").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
