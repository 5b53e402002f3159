// SPDX-License-Identifier: BSL-1.0
// Every operation of the area advancedSecurity. Written by examples/generate_api.
#pragma once

#include <azdo/api/advanced_security/alerts.hpp>
#include <azdo/api/advanced_security/alerts_batch.hpp>
#include <azdo/api/advanced_security/analysis.hpp>
#include <azdo/api/advanced_security/filters_settings.hpp>
#include <azdo/api/advanced_security/instances.hpp>
#include <azdo/api/advanced_security/metadata.hpp>
#include <azdo/api/advanced_security/metadata_batch.hpp>
#include <azdo/api/advanced_security/meter_usage.hpp>
#include <azdo/api/advanced_security/org_enablement.hpp>
#include <azdo/api/advanced_security/org_meter_usage_estimate.hpp>
#include <azdo/api/advanced_security/pipeline_analyses.hpp>
#include <azdo/api/advanced_security/pipeline_analysis.hpp>
#include <azdo/api/advanced_security/project_enablement.hpp>
#include <azdo/api/advanced_security/project_meter_usage_estimate.hpp>
#include <azdo/api/advanced_security/repo_enablement.hpp>
#include <azdo/api/advanced_security/repo_meter_usage_estimate.hpp>
#include <azdo/api/advanced_security/summary_dashboard.hpp>
