// SPDX-License-Identifier: BSL-1.0
// Every operation of the area core. Written by examples/generate_api.
#pragma once

#include <azdo/api/core/avatar.hpp>
#include <azdo/api/core/categorized_teams.hpp>
#include <azdo/api/core/processes.hpp>
#include <azdo/api/core/projects.hpp>
#include <azdo/api/core/teams.hpp>
