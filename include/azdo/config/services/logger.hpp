// SPDX-License-Identifier: BSL-1.0
// The object `logger` of several sections: what the services log, and where.
#pragma once

#include <azdo/config/attribute.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::config {

struct logger {
    bool console_ok = false;
    bool debug_ok = false;
    std::string directory{};
    bool new_relic_logging_ok = false;
    unknown_fields rest{};

    bool operator==(const logger&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"consoleOk", &logger::console_ok>(azdo::as::doc{"Log to the console too"}),
            azdo::field<"debugOk", &logger::debug_ok>(azdo::as::doc{"Log debugging details"}),
            azdo::field<"directory", &logger::directory>(azdo::as::doc{"Folder of the log files"}, of_other_services),
            azdo::field<"newRelicLoggingOk", &logger::new_relic_logging_ok>(azdo::as::doc{"Send the log to New Relic"}, of_other_services),
            azdo::rest<&logger::rest>());
    }
};

} // namespace azdo::inline v1::config
