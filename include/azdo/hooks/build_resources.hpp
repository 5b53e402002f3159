// SPDX-License-Identifier: BSL-1.0
// How the resource of a build's event is read from the service.
#pragma once

#include <azdo/api/build/builds.hpp>
#include <azdo/core/result.hpp>
#include <azdo/hooks/build_events.hpp>
#include <azdo/hooks/event.hpp>
#include <azdo/hooks/read_resource.hpp>

#include <string>

namespace azdo::inline v1::hooks {

/// The build as it is now, in the form of version 2.0 of the resource.
template <>
struct resource_source<build_completed> {
    using operation_type = api::build::get_build;
    static bool is_whole(const build_completed& part) noexcept { return !part.status.empty(); }
    static result<operation_type> ask(const received_event& event, const build_completed& part) {
        const auto id = detail::number_of(part.id, part.url, "builds");
        if (!id) return id.error();
        if (event.project_id().empty())
            return fail(failure_kind::protocol, "the event does not say the project of its build: the build cannot be read");
        return operation_type{.project = std::string(event.project_id()), .build_id = *id};
    }
};

} // namespace azdo::inline v1::hooks
