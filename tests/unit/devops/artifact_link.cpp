// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/artifact_link.hpp>

#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(devops_artifact_link)

namespace artifact = azdo::artifact;

namespace {
const std::string project = "6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c", repository = "278d5cd2-584d-4b63-824a-2ba458937249";
const std::string sha = "0123456789abcdef0123456789abcdef01234567";
const std::string both = project + "%2F" + repository + "%2F";

template <class What>
std::string made(const What& what) {
    const auto address = artifact::address_of(what);
    return address ? *address : to_string(address.error().kind);
}
/// True when the address of a thing reads as that thing.
template <class What>
bool reads_back(const What& what, std::string_view name = {}) {
    return artifact::read_address(made(what), name) == artifact::any(what);
}
} // namespace

BOOST_AUTO_TEST_CASE(addresses) {
    BOOST_TEST(made(artifact::pull_request{project, repository, 7}) == "vstfs:///Git/PullRequestId/" + both + "7");
    BOOST_TEST(made(artifact::commit{project, repository, sha}) == "vstfs:///Git/Commit/" + both + sha);
    BOOST_TEST(made(artifact::branch{project, repository, "main"}) == "vstfs:///Git/Ref/" + both + "GBmain");
    BOOST_TEST(made(artifact::branch{project, repository, "users/zoë#1%"}) == "vstfs:///Git/Ref/" + both + "GBusers%2Fzo%C3%AB%231%25");
    BOOST_TEST(made(artifact::git_tag{project, repository, "v1.0"}) == "vstfs:///Git/Ref/" + both + "GTv1.0");
    BOOST_TEST(made(artifact::build{42}) == "vstfs:///Build/Build/42");
}

BOOST_AUTO_TEST_CASE(they_are_read_back) {
    BOOST_TEST(reads_back(artifact::pull_request{project, repository, 2147483647}));
    BOOST_TEST(reads_back(artifact::commit{project, repository, sha}));
    BOOST_TEST(reads_back(artifact::branch{project, repository, "users/zoë#1%"}));
    BOOST_TEST(reads_back(artifact::git_tag{project, repository, "GBmain"}));
    BOOST_TEST(reads_back(artifact::build{42}));
    BOOST_TEST(reads_back(artifact::build{42}, "Build"));
    BOOST_TEST(reads_back(artifact::build{42, artifact::build_role::found_in}, "Found in build"));
    BOOST_TEST(reads_back(artifact::build{42, artifact::build_role::integrated_in}, "Integrated in Build"));
    BOOST_TEST(
        (artifact::read_address("VSTFS:///git/ref/6CE954B1-CE1F-45D1-B94D-E6BF2464BA2C%2f278D5CD2-584D-4B63-824A-2BA458937249%2fGBMain") ==
            artifact::any(artifact::branch{project, repository, "Main"})));
}

BOOST_AUTO_TEST_CASE(what_has_no_address) {
    BOOST_TEST(made(artifact::pull_request{"Fabrikam", repository, 7}) == "invalid_input");
    BOOST_TEST(made(artifact::pull_request{project, "", 7}) == "invalid_input");
    BOOST_TEST(made(artifact::pull_request{project, repository, 0}) == "invalid_input");
    BOOST_TEST(made(artifact::commit{project, repository, sha.substr(1)}) == "invalid_input");
    BOOST_TEST(made(artifact::commit{project, repository, "g" + sha.substr(1)}) == "invalid_input");
    BOOST_TEST(made(artifact::branch{project, repository, "refs/heads/main"}) == "invalid_input");
    BOOST_TEST(made(artifact::branch{project, repository, ""}) == "invalid_input");
    BOOST_TEST(made(artifact::git_tag{project, repository, "v 1"}) == "invalid_input");
    BOOST_TEST(made(artifact::build{-1}) == "invalid_input");
}

BOOST_AUTO_TEST_CASE(addresses_of_other_kinds) {
    const std::string git = "vstfs:///Git/";
    for (const std::string& address : {std::string(), std::string("https://example.com"), std::string("vstfs:///"), git,
             std::string("vstfs:///Build/Build/"), std::string("vstfs:///Build/Build/1x"), std::string("vstfs:///Build/Build/-1"),
             git + "Ref/" + project + "%2F" + repository + "-GBmain", std::string("vstfs:///Build/Build/99999999999"),
             git + "PullRequestId/" + both, git + "PullRequestId/" + both + "x", git + "Commit/" + both + "abc", git + "Ref/" + both + "GB",
             git + "Ref/" + both + "GCmain", git + "Ref/" + both + "%zz", git + "Ref/x%2Fy%2FGBmain",
             git + "Ref/" + project + "%2F" + repository, git + "Other/" + both + "GBmain",
             git + "Ref/" + project + "%2F" + project.substr(1) + "x%2FGBmain", std::string("vstfs:///VersionControl/Changeset/7")})
        BOOST_TEST(artifact::read_address(address).index() == 0u, address);
}

BOOST_AUTO_TEST_SUITE_END()
