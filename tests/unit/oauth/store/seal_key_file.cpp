// SPDX-License-Identifier: BSL-1.0
#include "../../config/temporary_folder.hpp"

#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/store/seal_key_file.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(oauth_seal_key_file)

using namespace azdo::oauth;
using azdo::failure_kind;

namespace {
const std::string old_line = "Pq0vY1uH8xZ3kT6nB9mC2wE5rL7sD4gJoAfKiQyXhVU=",
                  new_line = "7d4c1f9a0b3e5826c1d97f40ab83e652f90d17b84c6ea35291bf08d6e3c7a451";
const std::string newest_line = "tH5-nQ8_zR2wK9xM4vB7cJ1pL6sD3gF0yUeIoAaZkXm";
azdo::result<seal_keys> read(const std::string& text) { return read_seal_keys(azdo::secret<std::string>(text)); }
bool opens(const seal_keys& keys, const seal_keys& sealing) {
    return unseal(keys, seal(sealing, "text", "a test", system_entropy).value(), "a test").has_value();
}
} // namespace

BOOST_AUTO_TEST_CASE(the_newest_seals_and_all_open) {
    const auto three = read("# newest first\n" + newest_line + "\r\n\n  " + new_line + "\t\n" + old_line).value();
    BOOST_TEST(three.previous.size() == 2u);
    BOOST_TEST(three.current.id() == seal_key::from_secret(azdo::secret<std::string>(newest_line))->id());
    for (const std::string& line : {newest_line, new_line, old_line}) BOOST_TEST_CONTEXT(line) BOOST_TEST(opens(three, read(line).value()));
    BOOST_TEST(opens(read(newest_line).value(), three));
    BOOST_TEST(!opens(read(new_line).value(), three)); // the older ones do not seal
    BOOST_TEST(!opens(read(newest_line).value(), read(old_line).value()));
}

BOOST_AUTO_TEST_CASE(an_invalid_key_is_refused_with_its_line) {
    BOOST_TEST(read("").error().message.starts_with("there is no key"));
    BOOST_TEST(read("\n# only this\n").error().message.starts_with("there is no key"));
    const auto brief = read(new_line + "\n\ncanary-too-short\n");
    BOOST_REQUIRE(!brief);
    BOOST_CHECK(brief.error().kind == failure_kind::invalid_input);
    BOOST_TEST(brief.error().message.starts_with("line 3: "));
    BOOST_TEST(brief.error().message.find("canary") == std::string::npos);
    BOOST_TEST(read(new_line + "\n" + new_line).error().message == "line 2: this key occurs twice");
}

BOOST_AUTO_TEST_CASE(a_key_that_is_not_random_is_refused) {
    const std::string what_to_do = "line 1: this key is not random: replace the line with the output of `head -c 32 /dev/urandom | base64`";
    const std::string zeros_in_base64 = std::string(43, 'A') + "=",
                      letters_in_base64 = "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE="; // of 32 letters A
    for (const std::string& weak :
        {std::string(32, '\0'), std::string(32, '0'), std::string(44, 'x'), std::string(64, 'f'), zeros_in_base64, letters_in_base64,
            std::string("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"
                        "\xff\xff\xff\xff"),
            std::string("4141414141414141414141414141414141414141414141414141414141414141"),
            std::string("abcdeabcdeabcdeabcdeabcdeabcdeab")}) {
        const auto refused = read(weak + "\n");
        BOOST_REQUIRE(!refused);
        BOOST_CHECK(refused.error().kind == failure_kind::invalid_input);
        BOOST_TEST(refused.error().message == what_to_do);
        BOOST_TEST(read(new_line + "\n" + weak)
                       .error()
                       .message.starts_with("line 2: this key is not random")); // it would open what anyone could have sealed
    }
    for (const std::string& good :
        {old_line, new_line, newest_line, std::string("31415926535897932384626433832795"), std::string("abcdefabcdefabcdefabcdefabcdefab")})
        BOOST_TEST(read(good).has_value());
}

BOOST_AUTO_TEST_CASE(from_a_file_of_this_user_alone) {
    const temporary_folder folder;
    const std::string path = folder.file("keys", new_line + "\n" + old_line + "\n").string();
    BOOST_REQUIRE(::chmod(path.c_str(), 0644) == 0);
    const auto open_to_all = seal_keys_from_file(path);
    BOOST_REQUIRE(!open_to_all);
    BOOST_TEST(open_to_all.error().message.find("chmod 600") != std::string::npos);
    BOOST_REQUIRE(::chmod(path.c_str(), 0600) == 0);
    BOOST_TEST(opens(seal_keys_from_file(path).value(), read(old_line).value()));
    BOOST_CHECK(seal_keys_from_file(path + "x").error().kind == failure_kind::not_found);
    folder.file("keys", "short");
    BOOST_TEST(seal_keys_from_file(path).error().message.starts_with(path + ": line 1: "));
}

BOOST_AUTO_TEST_SUITE_END()
