// SPDX-License-Identifier: BSL-1.0
// Links of work items by name: `links::parent(12)`, `links::hyperlink(…)`, `links::to(artifact::pull_request{…})`.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/devops/artifact_link.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/json/pointer.hpp>
#include <azdo/schema/describe.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

/// A link of a work item, to another one or to something else. Made by the functions of `links`, or from what the service answers by
/// `links::read`.
struct work_item_link {
    std::string rel{};     ///< the link type's reference name, such as `System.LinkTypes.Hierarchy-Reverse`, `Hyperlink`, `ArtifactLink`
    std::string url{};     ///< of what it leads to; may be empty for a work item, whose address follows from `id`
    std::int32_t id = 0;   ///< of the work item that it leads to; 0: it leads to something else
    std::string comment{}; ///< a person's words about the link
    std::string name{};    ///< of an artifact link (`Pull Request`) and of an attached file
    std::string fault{};   ///< why it cannot be made; empty: nothing is wrong

    /// The same link with a comment.
    [[nodiscard]] work_item_link commented(std::string words) && {
        comment = std::move(words);
        return std::move(*this);
    }
    [[nodiscard]] work_item_link commented(std::string words) const& { return work_item_link(*this).commented(std::move(words)); }
    /// Whether it leads to a pull request, commit, branch, tag or build, and to which.
    artifact::any target() const { return rel == "ArtifactLink" ? artifact::read_address(url, name) : artifact::any(); }
    bool operator==(const work_item_link&) const = default;
};

namespace detail {
/// A link as the service has it.
struct relation_attributes {
    std::string comment{};
    std::string name{};
    template <class self = relation_attributes>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"comment", &self::comment>(), azdo::field<"name", &self::name>(), azdo::omit_empty());
    }
};
struct relation {
    std::string rel{};
    std::string url{};
    std::optional<relation_attributes> attributes{};
    template <class self = relation>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"rel", &self::rel>(), azdo::field<"url", &self::url>(),
            azdo::field<"attributes", &self::attributes>(), azdo::omit_empty());
    }
};

constexpr std::string_view work_item_path = "/_apis/wit/workItems/";
/// The id at the end of a work item's address; 0 for any other address.
AZDO_OUT_OF_LINE inline std::int32_t work_item_in(std::string_view url) noexcept {
    const std::size_t slash = url.rfind('/');
    if (slash == url.npos || slash + 1 < work_item_path.size()) return 0;
    const std::string_view path = url.substr(slash + 1 - work_item_path.size(), work_item_path.size());
    return equal_ignoring_case(path, work_item_path) ? positive_number(url.substr(slash + 1)) : 0;
}
/// The address of an organization or collection in the address of one of its work items, which may name the project.
AZDO_OUT_OF_LINE inline std::string_view collection_in(std::string_view work_item_url) noexcept {
    const std::size_t end = work_item_url.rfind("/_apis/");
    if (end == work_item_url.npos) return {};
    std::string_view base = work_item_url.substr(0, end);
    const std::size_t slash = base.rfind('/');
    if (slash != base.npos && is_guid(base.substr(slash + 1))) base = base.substr(0, slash);
    return base;
}
AZDO_OUT_OF_LINE inline work_item_link work_item_link_of(std::string_view rel, std::int32_t id) {
    work_item_link made{.rel = std::string(rel), .id = id};
    if (id <= 0) made.fault = "a link leads to a work item by its id, which is a positive number";
    return made;
}
AZDO_OUT_OF_LINE inline work_item_link outside_link(std::string_view rel, std::string url) {
    work_item_link made{.rel = std::string(rel), .url = std::move(url)};
    bool good = made.url.find(':') != made.url.npos;
    for (const char c : made.url) good = good && static_cast<unsigned char>(c) > 0x20 && c != 0x7F;
    if (!good) made.fault = "a link leads to an address such as https://example.com/page, without blanks";
    return made;
}
AZDO_OUT_OF_LINE inline work_item_link artifact_link(result<std::string> address, std::string_view name) {
    work_item_link made{.rel = "ArtifactLink", .name = std::string(name)};
    if (address)
        made.url = *std::move(address);
    else
        made.fault = address.error().message;
    return made;
}
} // namespace detail

/// Links by name. A work item is named by its id; a wrong id or address is a failure when the link is sent.
///
/// Example: `std::vector<azdo::work_item_link> all{azdo::links::parent(12), azdo::links::related(7).commented("same cause")}`
/// Source: https://learn.microsoft.com/azure/devops/boards/queries/link-type-reference
namespace links {
inline work_item_link parent(std::int32_t id) { return azdo::detail::work_item_link_of("System.LinkTypes.Hierarchy-Reverse", id); }
inline work_item_link child(std::int32_t id) { return azdo::detail::work_item_link_of("System.LinkTypes.Hierarchy-Forward", id); }
inline work_item_link related(std::int32_t id) { return azdo::detail::work_item_link_of("System.LinkTypes.Related", id); }
/// The other one has to be done first.
inline work_item_link predecessor(std::int32_t id) { return azdo::detail::work_item_link_of("System.LinkTypes.Dependency-Reverse", id); }
inline work_item_link successor(std::int32_t id) { return azdo::detail::work_item_link_of("System.LinkTypes.Dependency-Forward", id); }
/// The other one is a duplicate of this one.
inline work_item_link duplicate(std::int32_t id) { return azdo::detail::work_item_link_of("System.LinkTypes.Duplicate-Forward", id); }
/// This one is a duplicate of the other one.
inline work_item_link duplicate_of(std::int32_t id) { return azdo::detail::work_item_link_of("System.LinkTypes.Duplicate-Reverse", id); }
inline work_item_link affects(std::int32_t id) { return azdo::detail::work_item_link_of("Microsoft.VSTS.Common.Affects-Forward", id); }
inline work_item_link affected_by(std::int32_t id) { return azdo::detail::work_item_link_of("Microsoft.VSTS.Common.Affects-Reverse", id); }
inline work_item_link tested_by(std::int32_t id) { return azdo::detail::work_item_link_of("Microsoft.VSTS.Common.TestedBy-Forward", id); }
inline work_item_link tests(std::int32_t id) { return azdo::detail::work_item_link_of("Microsoft.VSTS.Common.TestedBy-Reverse", id); }
/// A page of the web.
inline work_item_link hyperlink(std::string url) { return azdo::detail::outside_link("Hyperlink", std::move(url)); }
/// A file that was uploaded: the address is the `url` of the answer to the upload.
inline work_item_link attachment(std::string url) { return azdo::detail::outside_link("AttachedFile", std::move(url)); }
/// A pull request, commit, branch, tag or build.
template <class Artifact>
requires requires(const Artifact& what) { artifact::address_of(what); }
work_item_link to(const Artifact& what) { return azdo::detail::artifact_link(artifact::address_of(what), artifact::name_of(what)); }

/// True when two links are the same for the service: one type and one target. Comments do not count, nor does the spelling of an artifact's
/// address.
inline bool same(const work_item_link& a, const work_item_link& b) {
    if (!azdo::detail::equal_ignoring_case(a.rel, b.rel)) return false;
    const std::int32_t left = a.id != 0 ? a.id : azdo::detail::work_item_in(a.url);
    const std::int32_t right = b.id != 0 ? b.id : azdo::detail::work_item_in(b.url);
    if (left != 0 || right != 0) return left == right;
    if (a.url == b.url) return true;
    const artifact::any target = artifact::read_address(a.url);
    return target.index() != 0 && target == artifact::read_address(b.url);
}

/// The link that an element of a work item's `relations` describes. `Relation`: anything with the members `rel` and `url`, such as
/// `api::wit::work_item_relation`, whose attributes are read as well.
template <class Relation>
work_item_link read(const Relation& from) {
    work_item_link made{.rel = from.rel, .url = from.url};
    if (made.rel != "Hyperlink" && made.rel != "ArtifactLink" && made.rel != "AttachedFile") made.id = azdo::detail::work_item_in(made.url);
    if constexpr (requires { from.attributes->comment; }) {
        if (from.attributes) made.comment = from.attributes->comment;
        if (from.attributes) made.name = from.attributes->name;
    } else if constexpr (requires { from.attributes.find("comment"); }) {
        const auto text_of = [&](const char* key) {
            const auto found = from.attributes.find(key);
            return found == from.attributes.end() ? std::string() : found->second.template as<std::string>().value_or("");
        };
        made.comment = text_of("comment");
        made.name = text_of("name");
    }
    return made;
}
} // namespace links

/// Appends the operation that adds a link to a patch for a work item. `collection` is the address of its organization or collection, such as
/// `https://dev.azure.com/acme`; it is only needed for links to work items without an address.
///
/// Failures: `invalid_input` for a link that cannot be made, with the reason.
AZDO_COLD inline result<void> add_link(json::patch& to, const work_item_link& link, std::string_view collection = {}) {
    if (!link.fault.empty()) return fail(failure_kind::invalid_input, link.fault + "; nothing was sent");
    detail::relation made{link.rel, link.url, {}};
    if (!link.comment.empty() || !link.name.empty()) made.attributes = {link.comment, link.name};
    if (made.url.empty() && link.id > 0 && !collection.empty())
        made.url = detail::joined({collection, detail::work_item_path, detail::digits_of(static_cast<std::uint64_t>(link.id))});
    if (made.rel.empty() || made.url.empty())
        return fail(failure_kind::invalid_input, "a link needs a type, and the address of what it leads to; nothing was sent");
    to.add("/relations/-", made);
    return {};
}

/// Appends the operations that remove links from a work item with these `relations`, in the service's order. Removal is by index, so the
/// patch has to test the revision in which the relations were read.
///
/// Failures: `not_found` if the work item has no such link.
template <class Relations>
result<void> remove_links(json::patch& to, const Relations& relations, const std::vector<work_item_link>& links) {
    std::vector<bool> gone(relations.size());
    for (const work_item_link& wanted : links) {
        std::size_t at = 0;
        while (at < relations.size() && (gone[at] || !links::same(links::read(relations[at]), wanted))) ++at;
        if (at == relations.size())
            return fail(
                failure_kind::not_found, "the work item has no link of the type " + wanted.rel + " to this target; nothing was sent");
        gone[at] = true;
    }
    for (std::size_t at = relations.size(); at > 0; --at) // from the end, because each removal moves those after it
        if (gone[at - 1]) to.remove(json::pointer_of({"relations", std::string_view(detail::digits_of(at - 1))}));
    return {};
}

} // namespace azdo::inline v1
