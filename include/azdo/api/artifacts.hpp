// SPDX-License-Identifier: BSL-1.0
// Every operation of the area artifacts. Written by examples/generate_api.
#pragma once

#include <azdo/api/artifacts/artifact_details.hpp>
#include <azdo/api/artifacts/change_tracking.hpp>
#include <azdo/api/artifacts/feed_management.hpp>
#include <azdo/api/artifacts/feed_recycle_bin.hpp>
#include <azdo/api/artifacts/provenance.hpp>
#include <azdo/api/artifacts/recycle_bin.hpp>
#include <azdo/api/artifacts/retention_policies.hpp>
#include <azdo/api/artifacts/service_settings.hpp>
