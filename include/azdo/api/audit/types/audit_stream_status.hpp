// SPDX-License-Identifier: BSL-1.0
// A type of the area audit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::audit {

/// `AuditStreamStatus`
enum class audit_stream_status {
    unknown,
    enabled,
    disabled_by_user,
    disabled_by_system,
    deleted,
    backfilling,
};

template <class E = audit_stream_status>
constexpr auto enumerators(audit_stream_status) {
    return std::to_array<azdo::enumerator<E>>({
        {audit_stream_status::unknown, "unknown"},
        {audit_stream_status::enabled, "enabled"},
        {audit_stream_status::disabled_by_user, "disabledByUser"},
        {audit_stream_status::disabled_by_system, "disabledBySystem"},
        {audit_stream_status::deleted, "deleted"},
        {audit_stream_status::backfilling, "backfilling"},
    });
}

} // namespace azdo::inline v1::api::audit
