// SPDX-License-Identifier: BSL-1.0
// Every operation of the area release. Written by examples/generate_api.
#pragma once

#include <azdo/api/release/approvals.hpp>
#include <azdo/api/release/attachments.hpp>
#include <azdo/api/release/definitions.hpp>
#include <azdo/api/release/deployments.hpp>
#include <azdo/api/release/folders.hpp>
#include <azdo/api/release/gates.hpp>
#include <azdo/api/release/manual_interventions.hpp>
#include <azdo/api/release/releases.hpp>
