// SPDX-License-Identifier: BSL-1.0
// Every operation of the area security. Written by examples/generate_api.
#pragma once

#include <azdo/api/security/access_control_entries.hpp>
#include <azdo/api/security/access_control_lists.hpp>
#include <azdo/api/security/permissions.hpp>
#include <azdo/api/security/security_namespaces.hpp>
