// SPDX-License-Identifier: BSL-1.0
// Every operation of the area graph. Written by examples/generate_api.
#pragma once

#include <azdo/api/graph/avatars.hpp>
#include <azdo/api/graph/descriptors.hpp>
#include <azdo/api/graph/groups.hpp>
#include <azdo/api/graph/membership_states.hpp>
#include <azdo/api/graph/memberships.hpp>
#include <azdo/api/graph/provider_info.hpp>
#include <azdo/api/graph/request_access.hpp>
#include <azdo/api/graph/service_principals.hpp>
#include <azdo/api/graph/storage_keys.hpp>
#include <azdo/api/graph/subject_lookup.hpp>
#include <azdo/api/graph/subject_query.hpp>
#include <azdo/api/graph/users.hpp>
