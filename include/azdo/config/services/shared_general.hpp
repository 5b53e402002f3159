// SPDX-License-Identifier: BSL-1.0
// The section `sharedGeneral`: settings shared by all services.
#pragma once

#include <azdo/config/attribute.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::config {

struct shared_general {
    std::string installation_id{};
    bool is_production_cloud = false;
    std::string run_time_environment{};
    std::string new_relic_api_url{};
    unknown_fields rest{};

    bool operator==(const shared_general&) const = default;
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"installationId", &shared_general::installation_id>(azdo::as::doc{"Identifies this installation"}),
            azdo::field<"isProductionCloud", &shared_general::is_production_cloud>(azdo::as::doc{"True for the vendor's own service"}),
            azdo::field<"runTimeEnvironment", &shared_general::run_time_environment>(azdo::as::doc{"Name of the environment"}),
            azdo::field<"newRelicApiUrl", &shared_general::new_relic_api_url>(azdo::as::doc{"Address of the New Relic API"}),
            azdo::rest<&shared_general::rest>(), config::open_ended());
    }
};

} // namespace azdo::inline v1::config
