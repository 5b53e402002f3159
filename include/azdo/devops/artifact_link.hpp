// SPDX-License-Identifier: BSL-1.0
// The addresses of pull requests, commits, branches, tags and builds in links of work items (`vstfs:///Git/PullRequestId/…`), made and read.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/http/url.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace azdo::inline v1 {

/// Things of other areas that a work item can be linked to. Projects and repositories are named by their ids, which are GUIDs.
///
/// Source: https://learn.microsoft.com/azure/devops/boards/queries/link-type-reference
namespace artifact {

struct pull_request {
    std::string project_id;
    std::string repository_id;
    std::int32_t id = 0;
    bool operator==(const pull_request&) const = default;
};
struct commit {
    std::string project_id;
    std::string repository_id;
    std::string sha; ///< 40 hexadecimal digits
    bool operator==(const commit&) const = default;
};
struct branch {
    std::string project_id;
    std::string repository_id;
    std::string name; ///< without `refs/heads/`
    bool operator==(const branch&) const = default;
};
/// A tag of a git repository.
struct git_tag {
    std::string project_id;
    std::string repository_id;
    std::string name; ///< without `refs/tags/`
    bool operator==(const git_tag&) const = default;
};
/// What a build has to do with the work item.
enum class build_role : unsigned char { build, found_in, integrated_in };
struct build {
    std::int32_t id = 0;
    build_role role = build_role::build;
    bool operator==(const build&) const = default;
};

/// Any of them; std::monostate for an address of another kind.
using any = std::variant<std::monostate, pull_request, commit, branch, git_tag, build>;

} // namespace artifact

namespace detail {
/// `vstfs:///Git/Ref/{project}%2F{repository}%2F{last}`
AZDO_OUT_OF_LINE inline result<std::string> git_address(
    std::string_view kind, std::string_view project, std::string_view repository, std::string_view last) {
    if (!is_guid(project) || !is_guid(repository))
        return fail(failure_kind::invalid_input, "a link names the project and the repository by their ids, which are GUIDs");
    std::string made = joined({"vstfs:///Git/", kind, "/", project, "%2F", repository, "%2F"});
    http::append_segment(made, last);
    return made;
}
AZDO_OUT_OF_LINE inline bool is_sha(std::string_view text) noexcept {
    for (const char c : text)
        if (hex_digit(c) < 0) return false;
    return text.size() == 40;
}
/// A name of a ref, which goes into an address as one text.
AZDO_OUT_OF_LINE inline result<std::string> ref_address(
    std::string_view mark, std::string_view project, std::string_view repository, std::string_view name) {
    bool good = !name.empty();
    for (const char c : name) good = good && static_cast<unsigned char>(c) > 0x20 && c != 0x7F;
    if (!good || name.starts_with("refs/"))
        return fail(failure_kind::invalid_input, "a link names a branch or a tag without refs/heads/ or refs/tags/, and without blanks");
    return git_address("Ref", project, repository, joined({mark, name}));
}
AZDO_OUT_OF_LINE inline result<std::int32_t> artifact_id(std::int32_t id) {
    if (id <= 0) return fail(failure_kind::invalid_input, "a link names a pull request or a build by its id, which is a positive number");
    return id;
}
AZDO_OUT_OF_LINE inline std::string lower_case(std::string text) {
    for (char& c : text) c = lower(c);
    return text;
}
/// A positive number of digits alone; 0 for any other text.
AZDO_OUT_OF_LINE inline std::int32_t positive_number(std::string_view text) noexcept {
    std::int32_t id = 0;
    if (text.empty() || !is_digit(text.front())) return 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), id);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? id : 0;
}
} // namespace detail

namespace artifact {

/// The address of a thing for the `url` of an `ArtifactLink`.
///
/// Example: `azdo::artifact::address_of(azdo::artifact::pull_request{project, repository, 7})` is "vstfs:///Git/PullRequestId/{project}%2F{repository}%2F7".
///
/// Failures: `invalid_input` for an id of a project or repository that is not a GUID, a number below 1, a commit without 40 hexadecimal
/// digits, a name of a branch or tag that is empty, has blanks or begins with `refs/`.
inline result<std::string> address_of(const pull_request& what) {
    const auto id = azdo::detail::artifact_id(what.id);
    if (!id) return id.error();
    return azdo::detail::git_address(
        "PullRequestId", what.project_id, what.repository_id, azdo::detail::digits_of(static_cast<std::uint64_t>(*id)));
}
inline result<std::string> address_of(const commit& what) {
    if (!azdo::detail::is_sha(what.sha))
        return fail(failure_kind::invalid_input, "a link names a commit by its whole id, 40 hexadecimal digits");
    return azdo::detail::git_address("Commit", what.project_id, what.repository_id, what.sha);
}
inline result<std::string> address_of(const branch& what) {
    return azdo::detail::ref_address("GB", what.project_id, what.repository_id, what.name);
}
inline result<std::string> address_of(const git_tag& what) {
    return azdo::detail::ref_address("GT", what.project_id, what.repository_id, what.name);
}
inline result<std::string> address_of(const build& what) {
    const auto id = azdo::detail::artifact_id(what.id);
    if (!id) return id.error();
    return azdo::detail::joined({"vstfs:///Build/Build/", azdo::detail::digits_of(static_cast<std::uint64_t>(*id))});
}

/// The name that the service has for a link to a thing: it has to be in `attributes/name` of an `ArtifactLink`.
constexpr std::string_view name_of(const pull_request&) noexcept { return "Pull Request"; }
constexpr std::string_view name_of(const commit&) noexcept { return "Fixed in Commit"; }
constexpr std::string_view name_of(const branch&) noexcept { return "Branch"; }
constexpr std::string_view name_of(const git_tag&) noexcept { return "Tag"; }
constexpr std::string_view name_of(const build& what) noexcept {
    constexpr std::string_view names[] = {"Build", "Found in build", "Integrated in build"};
    return names[static_cast<unsigned char>(what.role)];
}

/// What an address of an `ArtifactLink` means, with GUIDs and ids of commits in lower case; `name` is that of the link, which says the role of
/// a build. Addresses of other kinds (work
/// items, changesets, pages of a wiki), and damaged ones, give std::monostate.
///
/// Example: `if (auto* one = std::get_if<azdo::artifact::pull_request>(&linked)) print(one->id);`
AZDO_COLD inline any read_address(std::string_view address, std::string_view name = {}) {
    constexpr std::string_view scheme = "vstfs:///";
    if (!azdo::detail::equal_ignoring_case(address.substr(0, scheme.size()), scheme)) return {};
    address.remove_prefix(scheme.size());
    const auto below = [&](std::string_view kind) {
        return azdo::detail::equal_ignoring_case(azdo::detail::part(address, 0, kind.size()), kind);
    };
    if (below("Build/Build/")) {
        const std::int32_t id = azdo::detail::positive_number(address.substr(12));
        if (id == 0) return {};
        build_role role = build_role::build;
        for (const auto one : {build_role::found_in, build_role::integrated_in})
            if (azdo::detail::equal_ignoring_case(name, name_of(build{id, one}))) role = one;
        return build{id, role};
    }
    const std::size_t slash = address.rfind('/');
    const auto decoded = http::percent_decoded(slash == address.npos ? std::string_view() : address.substr(slash + 1), false);
    if (!decoded || decoded->size() < 75 || (*decoded)[36] != '/' || (*decoded)[73] != '/') return {};
    std::string project = azdo::detail::lower_case(decoded->substr(0, 36)), repository = azdo::detail::lower_case(decoded->substr(37, 36));
    std::string last = decoded->substr(74);
    if (!azdo::detail::is_guid(project) || !azdo::detail::is_guid(repository)) return {};
    if (below("Git/PullRequestId/") && azdo::detail::positive_number(last) != 0)
        return pull_request{std::move(project), std::move(repository), azdo::detail::positive_number(last)};
    if (below("Git/Commit/") && azdo::detail::is_sha(last))
        return commit{std::move(project), std::move(repository), azdo::detail::lower_case(std::move(last))};
    if (!below("Git/Ref/") || last.size() < 3) return {};
    if (last.starts_with("GB")) return branch{std::move(project), std::move(repository), last.substr(2)};
    if (last.starts_with("GT")) return git_tag{std::move(project), std::move(repository), last.substr(2)};
    return {};
}

} // namespace artifact
} // namespace azdo::inline v1
