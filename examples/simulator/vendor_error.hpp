// SPDX-License-Identifier: BSL-1.0
// The service's errors with the details of its error bodies. They are thrown inside the simulator and caught by the router.
#pragma once

#include <boost/json/object.hpp>

#include <string>
#include <string_view>

namespace simulator {

struct vendor_error {
    int status;
    std::string message;
    std::string type_name; ///< full .NET name; its last part is the `typeKey`
    int event_id = 3000;
    boost::json::object custom_properties{};
};

/// `{"$id","innerException","message","typeName","typeKey","errorCode","eventId","customProperties"?}`
std::string error_body(const vendor_error& error);
/// The other form, for requests that reach no controller: `{"count":1,"value":{"Message"}}`.
std::string web_api_error_body(std::string_view message);

vendor_error not_authorized(std::string_view user_id);
vendor_error scope_missing(std::string_view scopes);
vendor_error token_expired();
vendor_error throttled();
vendor_error organization_missing(std::string_view name);
vendor_error project_missing(std::string_view name_or_id);
vendor_error team_missing(std::string_view name_or_id);
vendor_error type_missing(std::string_view type, std::string_view project);
vendor_error work_item_missing(std::int64_t id);
vendor_error revision_missing(std::int64_t id, std::int64_t rev);
vendor_error resource_missing(std::string_view path);
/// There is such a resource, but not with this id.
vendor_error element_missing(std::string_view resource, std::string_view id);
vendor_error field_missing(std::string_view field);
vendor_error too_many_ids(std::size_t limit);
vendor_error invalid_argument(std::string_view name, std::string_view why);
vendor_error conflicting_parameters();
vendor_error content_type_refused(std::string_view given, std::string_view method, std::string_view valid);
vendor_error version_missing(std::string_view method);
/// `newest`: of this server. The message names a version without its stage, as the service does.
vendor_error version_out_of_range(std::string_view version, std::string_view newest);
vendor_error invalid_patch(std::string_view why);
vendor_error invalid_body();
vendor_error test_failed(std::string_view path, std::string_view held, std::string_view given);
/// A violated rule of the work item form; `flags` and `code` as in `RuleValidationErrors`.
vendor_error rule_broken(std::string_view field, std::string_view message, std::string_view flags, int code);
vendor_error query_refused(std::string_view message);
vendor_error query_too_large(std::size_t limit);

} // namespace simulator
