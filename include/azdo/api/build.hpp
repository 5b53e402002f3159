// SPDX-License-Identifier: BSL-1.0
// Every operation of the area build. Written by examples/generate_api.
#pragma once

#include <azdo/api/build/artifacts.hpp>
#include <azdo/api/build/attachments.hpp>
#include <azdo/api/build/authorized_resources.hpp>
#include <azdo/api/build/badge.hpp>
#include <azdo/api/build/builds.hpp>
#include <azdo/api/build/controllers.hpp>
#include <azdo/api/build/definitions.hpp>
#include <azdo/api/build/folders.hpp>
#include <azdo/api/build/general_settings.hpp>
#include <azdo/api/build/history.hpp>
#include <azdo/api/build/latest.hpp>
#include <azdo/api/build/leases.hpp>
#include <azdo/api/build/metrics.hpp>
#include <azdo/api/build/options.hpp>
#include <azdo/api/build/properties.hpp>
#include <azdo/api/build/report.hpp>
#include <azdo/api/build/resource_usage.hpp>
#include <azdo/api/build/resources.hpp>
#include <azdo/api/build/retention.hpp>
#include <azdo/api/build/settings.hpp>
#include <azdo/api/build/source_providers.hpp>
#include <azdo/api/build/stage_timeline.hpp>
#include <azdo/api/build/stages.hpp>
#include <azdo/api/build/status.hpp>
#include <azdo/api/build/tags.hpp>
#include <azdo/api/build/templates.hpp>
#include <azdo/api/build/timeline.hpp>
#include <azdo/api/build/yaml.hpp>
