// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::pipelines {

/// `Container`, only in answers
struct container {
    std::map<std::string, std::string> environment{};
    std::string image{};
    std::optional<bool> map_docker_socket{};
    std::string options{};
    std::vector<std::string> ports{};
    std::vector<std::string> volumes{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const container&) const = default;
    template <class self = container>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"environment", &self::environment>(),
            azdo::field<"image", &self::image>(),
            azdo::field<"mapDockerSocket", &self::map_docker_socket>(),
            azdo::field<"options", &self::options>(),
            azdo::field<"ports", &self::ports>(),
            azdo::field<"volumes", &self::volumes>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::pipelines
