// SPDX-License-Identifier: BSL-1.0
// Makes the JSON Patch that turns one state of a work item into another, and fails if the work item was changed in the meantime.
#pragma once

#include <azdo/devops/markdown.hpp>
#include <azdo/devops/work_item_as.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/json/pointer.hpp>
#include <azdo/schema/optional.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1 {

namespace detail {
/// Says in which format the long text of a field is, if its type says so.
template <class Member>
void add_format(json::patch& patch, std::string_view field) {
    if constexpr (!multiline_format_of<unwrap<Member>>.empty())
        patch.add(json::pointer_of({"multilineFieldsFormat", field}), std::string(multiline_format_of<unwrap<Member>>));
}
template <class Member>
void add_change_of_format(json::patch& patch, std::string_view field, const Member& before, const Member& after) {
    if constexpr (is_optional<Member>)
        if (!after.has_value()) return;
    if (!(before == after)) add_format<Member>(patch, field);
}
template <class Member>
void add_change(json::patch& patch, std::string path, const Member& before, const Member& after) {
    if (before == after) return;
    if constexpr (is_optional<Member>) {
        if (!after.has_value())
            patch.remove(std::move(path));
        else if (!before.has_value())
            patch.add(std::move(path), *after);
        else
            patch.replace(std::move(path), *after);
    } else
        patch.replace(std::move(path), after);
}
} // namespace detail

/// The document for `update_work_item`: first a test of the revision that was read, then a replacement, addition or removal for each
/// member of `T` that differs, and for `markdown` the format. The document is empty when nothing differs; then nothing needs to be sent.
///
/// Example:
/// ```
/// auto found = azdo::call(get_work_item_as<bug>{.organization = "acme", .id = 42}, api);
/// if (!found) return found.error();
/// auto edited = *found;
/// edited.value.priority = 1;
/// auto saved = azdo::call(update_work_item{.organization = "acme", .id = 42, .body = azdo::changes(*found, edited)}, api);
/// ```
/// Requirement: the members of `T` have `==`. If the work item has changed since it was read, the service responds with 412:
/// `failure_kind::conflict`.
template <described T>
json::patch changes(const work_item_of<T>& before, const work_item_of<T>& after) {
    json::patch fields;
    azdo::for_each_field<T>([&](const auto& one) {
        detail::add_change(fields, json::pointer_of({"fields", one.key()}), before.value.*one.member(), after.value.*one.member());
        detail::add_change_of_format(fields, one.key(), before.value.*one.member(), after.value.*one.member());
    });
    if (fields.empty()) return fields;
    json::patch all;
    all.test("/rev", before.rev);
    for (auto& operation : fields.operations) all.append(std::move(operation));
    return all;
}

} // namespace azdo::inline v1
