// SPDX-License-Identifier: BSL-1.0
// Areas and iterations as places in the lists of a project.
#pragma once

#include "routing.hpp"

namespace simulator::areas {

struct node_place {
    project* in;
    bool is_area;
    std::size_t index; ///< 0: the root

    std::vector<std::string>& paths() const { return is_area ? in->areas : in->iterations; }
    std::vector<int>& ids() const { return is_area ? in->area_ids : in->iteration_ids; }
    const std::string& path() const { return paths()[index]; }
    int id() const { return ids()[index]; }
    std::string name() const { return path().substr(path().rfind('\\') + 1); }
    /// The GUID by which teams refer to it.
    std::string identifier() const;
};

/// The project in the address, to change it.
project& changeable_project(const rest_call& call);
std::optional<node_place> node_with_path(project& in, bool is_area, std::string_view path);
std::optional<node_place> node_with_identifier(project& in, bool is_area, std::string_view identifier);
/// `attributes` of an iteration: dates and, with `time_frame`, past, current or future.
boost::json::object dates_json(const rest_call& call, const node_place& of, bool time_frame);

/// Classification nodes and saved queries.
std::span<const route> node_routes();
std::span<const route> query_routes();

} // namespace simulator::areas
