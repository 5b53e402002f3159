// SPDX-License-Identifier: BSL-1.0
// Every operation of the area resourceUsage. Written by examples/generate_api.
#pragma once

#include <azdo/api/resource_usage/project.hpp>
#include <azdo/api/resource_usage/team_project_collection.hpp>
