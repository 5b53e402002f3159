// SPDX-License-Identifier: BSL-1.0
// Every operation of the area securityRoles. Written by examples/generate_api.
#pragma once

#include <azdo/api/security_roles/role_assignments.hpp>
#include <azdo/api/security_roles/role_definitions.hpp>
