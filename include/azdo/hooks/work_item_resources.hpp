// SPDX-License-Identifier: BSL-1.0
// How the resources of work items' events are read from the service.
#pragma once

#include <azdo/api/wit/recycle_bin.hpp>
#include <azdo/api/wit/revisions.hpp>
#include <azdo/api/wit/updates.hpp>
#include <azdo/api/wit/work_items.hpp>
#include <azdo/core/result.hpp>
#include <azdo/hooks/event.hpp>
#include <azdo/hooks/read_resource.hpp>
#include <azdo/hooks/work_item_events.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/raw.hpp>

#include <cstdint>
#include <utility>

namespace azdo::inline v1::hooks {

namespace detail {
template <class Op>
struct work_item_source {
    using operation_type = Op;
    static bool is_whole(const event_work_item& part) noexcept { return !part.fields.empty(); }
    static result<Op> ask(const received_event& event, const event_work_item& part) {
        const auto id = number_of(part.id, part.url, "workItems");
        if (!id) return id.error();
        return Op{.project = project_of(event), .id = *id};
    }
};
} // namespace detail

/// The work item as it is now.
template <>
struct resource_source<work_item_created> : detail::work_item_source<api::wit::get_work_item> {};
/// The work item as it is now.
template <>
struct resource_source<work_item_restored> : detail::work_item_source<api::wit::get_work_item> {};
/// The work item as it is now. Its comments are read with `api::wit::get_comments`.
template <>
struct resource_source<work_item_commented> : detail::work_item_source<api::wit::get_work_item> {};
/// The work item in the recycle bin; `not_found` once it was restored or destroyed.
template <>
struct resource_source<work_item_deleted> : detail::work_item_source<api::wit::get_deleted_work_item> {
    static constexpr bool in_member = true;
};
/// The update that the event is about, and the revision that it made: two requests.
template <>
struct resource_source<work_item_updated> {
    using operation_type = api::wit::get_update;
    using rest_type = api::wit::get_revision;
    static bool is_whole(const work_item_updated& part) noexcept { return !part.revision.fields.empty(); }
    static result<operation_type> ask(const received_event& event, const work_item_updated& part) {
        const auto id = detail::number_of(part.work_item_id, part.url, "workItems");
        if (!id) return id.error();
        const auto update = detail::number_of(part.update_id, part.url, "updates");
        if (!update) return update.error();
        return operation_type{.project = detail::project_of(event), .id = *id, .update_number = *update};
    }
    static result<rest_type> ask_rest(const received_event& event, const work_item_updated& update) {
        const auto id = detail::number_of(update.work_item_id, update.url, "workItems");
        if (!id) return id.error();
        const auto rev = detail::number_of(update.rev, {}, {});
        if (!rev) return rev.error();
        return rest_type{.project = detail::project_of(event), .id = *id, .revision_number = *rev};
    }
    static result<void> add_rest(work_item_updated& to, const json::raw& revision) {
        auto read = json::decode<event_work_item>(revision.text(), event_reading);
        if (!read) return std::move(read).error();
        to.revision = *std::move(read);
        return {};
    }
};

} // namespace azdo::inline v1::hooks
