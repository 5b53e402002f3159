// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/identity.hpp>

#include "../failure_in.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <type_traits>

BOOST_AUTO_TEST_SUITE(devops_identity)

using namespace azdo;

namespace {
const std::string guid = "8c8c7d32-6b1b-47f4-b2e9-30b477b5ab3d";
template <class Id>
void refuses(const std::string& text) {
    const auto made = Id::parse(text);
    BOOST_TEST(!made.has_value(), text);
    if (!made) BOOST_TEST((made.error().kind == failure_kind::invalid_input && made.error().message == Id::wrong));
}
template <class A, class B>
concept comparable = requires(const A& a, const B& b) {
    a == b;
};
} // namespace

BOOST_AUTO_TEST_CASE(storage_keys) {
    BOOST_TEST(storage_key::parse(guid)->text() == guid);
    BOOST_TEST(storage_key::parse("8C8C7D32-6B1B-47F4-B2E9-30B477B5AB3D")->text() == guid);
    for (const std::string wrong : {"", "x", "8c8c7d326b1b47f4b2e930b477b5ab3d", "{8c8c7d32-6b1b-47f4-b2e9-30b477b5ab3d}",
             "8c8c7d32-6b1b-47f4-b2e9-30b477b5ab3g", "8c8c7d32-6b1b-47f4-b2e9-30b477b5ab3", "8c8c7d32-6b1b-47f4-b2e9-30b477b5ab3dd",
             "8c8c7d32+6b1b-47f4-b2e9-30b477b5ab3d", "00000000-0000-0000-0000-000000000000", "aad.OGM4YzdkMzI", " "})
        refuses<storage_key>(wrong);
}

BOOST_AUTO_TEST_CASE(subject_descriptors) {
    const auto group = subject_descriptor::parse("vssgp.Uy0xLTktMTU1MTM3NDI0NQ");
    BOOST_TEST(group->kind() == "vssgp");
    BOOST_TEST(group->is_group());
    BOOST_TEST(!subject_descriptor::parse("aad.OGM4YzdkMzI-_")->is_group());
    BOOST_TEST(subject_descriptor::parse("aadgp.x")->is_group());
    BOOST_TEST(!(*subject_descriptor::parse("aad.ab") == *subject_descriptor::parse("aad.AB")));
    for (const std::string wrong : {"", "aad", "aad.", ".abc", "a.b", "aad.a b", "aad.a.b", "aad.a;b", "averylongkind.abc", "a-d.abc",
             guid.c_str(), "Microsoft.TeamFoundation.Identity;S-1-9-1", "norman@fabrikam.example", "aad.a\n"})
        refuses<subject_descriptor>(wrong);
}

BOOST_AUTO_TEST_CASE(identity_descriptors) {
    const auto one = identity_descriptor::parse("Microsoft.IdentityModel.Claims.ClaimsIdentity;tenant\\norman@fabrikam.example");
    BOOST_TEST(one->type() == "Microsoft.IdentityModel.Claims.ClaimsIdentity");
    BOOST_TEST(one->identifier() == "tenant\\norman@fabrikam.example");
    BOOST_TEST((*one == *identity_descriptor::parse("microsoft.identitymodel.claims.claimsidentity;TENANT\\norman@fabrikam.example")));
    for (const std::string& wrong : {std::string(), std::string(";x"), std::string("X;"), std::string("X"), std::string("X;a,b"),
             std::string("X Y;a"), std::string("X;a\nb"), guid, std::string("aad.abc"), "X;" + std::string(511, 'a')})
        refuses<identity_descriptor>(wrong);
}

BOOST_AUTO_TEST_CASE(origin_ids) {
    BOOST_TEST(origin_id::parse("S-1-5-21-1")->text() == "S-1-5-21-1");
    BOOST_TEST(origin_id::parse(guid)->text() == guid);
    for (const std::string wrong : {"", "aad.abc", "X;y", "a b", "norman@fabrikam.example", "a,b", "a\n"}) refuses<origin_id>(wrong);
}

BOOST_AUTO_TEST_CASE(they_do_not_mix) {
    static_assert(comparable<storage_key, storage_key> && comparable<identity_descriptor, identity_descriptor>);
    static_assert(!comparable<storage_key, origin_id> && !comparable<storage_key, std::string> &&
                  !comparable<subject_descriptor, identity_descriptor>);
    static_assert(!std::is_convertible_v<subject_descriptor, storage_key> && !std::is_convertible_v<origin_id, storage_key> &&
                  !std::is_convertible_v<identity_descriptor, subject_descriptor>);
    static_assert(!std::is_constructible_v<storage_key, origin_id> && !std::is_constructible_v<storage_key, std::string> &&
                  !std::is_constructible_v<subject_descriptor, const char*> && !std::is_default_constructible_v<storage_key>);
}

BOOST_AUTO_TEST_SUITE_END()
