// SPDX-License-Identifier: BSL-1.0
// The operations of the area audit that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/audit/actions.hpp>
#include <azdo/api/audit/audit_log.hpp>
#include <azdo/api/audit/download_log.hpp>
#include <azdo/api/audit/streams.hpp>

namespace published {

void register_audit(registry& into) {
    into.add("Actions_List", azdo::api::audit::get_actions{.organization = {}});
    into.add("Audit Log_Query", azdo::api::audit::query_log{});
    into.add("Download Log_Download Log", azdo::api::audit::download_log{.organization = {}, .format = {}});
    into.add("Streams_Query All Streams", azdo::api::audit::query_all_streams{.organization = {}});
    into.add("Streams_Create", azdo::api::audit::create_stream{.organization = {}, .body = {}, .days_to_backfill = std::int32_t{}});
    into.add("Streams_Update Stream", azdo::api::audit::update_stream{.organization = {}, .body = {}});
    into.add("Streams_Delete", azdo::api::audit::delete_stream{.organization = {}, .stream_id = std::int32_t{}});
    into.add("Streams_Query Stream By Id", azdo::api::audit::query_stream_by_id{.organization = {}, .stream_id = std::int32_t{}});
    into.add("Streams_Update Status", azdo::api::audit::update_status{.organization = {}, .stream_id = std::int32_t{}, .status = azdo::open_enum<azdo::api::audit::audit_stream_status>{}});
}

} // namespace published
