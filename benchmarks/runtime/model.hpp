// SPDX-License-Identifier: BSL-1.0
// The values that the peers decode and encode: plain structs. Each peer brings its own description of them; azdo's is in described_*.hpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace benchmarks {

struct identity {
    std::string display_name{};
    std::string url{};
    std::string id{};
    std::string unique_name{};
    std::string descriptor{};
    bool operator==(const identity&) const = default;
    template <class self = identity>
    static constexpr auto schema();
};

struct work_item_fields {
    std::int64_t id = 0;
    std::string area_path{};
    std::string team_project{};
    std::int64_t revision = 0;
    std::string iteration_path{};
    std::string work_item_type{};
    std::string state{};
    std::string reason{};
    std::optional<identity> assigned_to{};
    std::string created_date{};
    identity created_by{};
    std::string changed_date{};
    identity changed_by{};
    std::int64_t comment_count = 0;
    std::string title{};
    identity activated_by{};
    identity resolved_by{};
    std::int64_t priority = 0;
    double stack_rank = 0;
    std::string description{};
    std::string tags{};
    bool operator==(const work_item_fields&) const = default;
    template <class self = work_item_fields>
    static constexpr auto schema();
};

struct relation {
    std::string rel{};
    std::string url{};
    bool operator==(const relation&) const = default;
    template <class self = relation>
    static constexpr auto schema();
};

struct work_item {
    std::int64_t id = 0;
    std::int64_t rev = 0;
    work_item_fields fields{};
    std::vector<relation> relations{};
    std::string url{};
    bool operator==(const work_item&) const = default;
    template <class self = work_item>
    static constexpr auto schema();
};

struct work_items {
    std::int64_t count = 0;
    std::vector<work_item> value{};
    bool operator==(const work_items&) const = default;
    template <class self = work_items>
    static constexpr auto schema();
};

struct log_options {
    bool console_ok = false;
    bool debug_ok = false;
    std::string directory{};
    bool operator==(const log_options&) const = default;
    template <class self = log_options>
    static constexpr auto schema();
};

struct api_server {
    std::string auth_origin{};
    std::string public_api_url{};
    std::int64_t port = 0;
    std::int64_t secure_port = 0;
    bool ignore_https = false;
    bool require_tls = false;
    std::string tmp_directory{};
    std::int64_t session_away_timeout = 0;
    log_options logger{};
    bool operator==(const api_server&) const = default;
    template <class self = api_server>
    static constexpr auto schema();
};

struct app {
    std::string client_id{};
    std::string client_secret{};
    bool disabled = false;
    bool operator==(const app&) const = default;
    template <class self = app>
    static constexpr auto schema();
};

struct provider {
    app cloud{};
    bool operator==(const provider&) const = default;
    template <class self = provider>
    static constexpr auto schema();
};

struct integrations {
    provider devops{};
    provider github{};
    provider gitlab{};
    provider bitbucket{};
    provider jira{};
    bool operator==(const integrations&) const = default;
    template <class self = integrations>
    static constexpr auto schema();
};

struct ssl_files {
    std::string cafile{};
    std::string certfile{};
    std::string keyfile{};
    bool require_strict_ssl = false;
    bool operator==(const ssl_files&) const = default;
    template <class self = ssl_files>
    static constexpr auto schema();
};

struct services {
    benchmarks::integrations integrations{};
    benchmarks::api_server api_server{};
    ssl_files ssl{};
    bool operator==(const services&) const = default;
    template <class self = services>
    static constexpr auto schema();
};

/// One operation of a JSON Patch document (RFC 6902).
struct patch_operation {
    std::string op{};
    std::string path{};
    std::string value{};
    bool operator==(const patch_operation&) const = default;
    template <class self = patch_operation>
    static constexpr auto schema();
};
using patch = std::vector<patch_operation>;

} // namespace benchmarks
