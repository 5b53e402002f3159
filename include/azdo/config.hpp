// SPDX-License-Identifier: BSL-1.0
// Everything in core, schema, json (without Boost.JSON) and config, with the sections of CodeStream's file, except watching a file and JSON
// Schema: include config/watch.hpp, config/file_schema.hpp and json/schema_document.hpp separately.
#pragma once

#include <azdo/config/changed_secrets.hpp>
#include <azdo/config/environment.hpp>
#include <azdo/config/inspect.hpp>
#include <azdo/config/load.hpp>
#include <azdo/config/save.hpp>
#include <azdo/config/services/services_config.hpp>
#include <azdo/config/value_source.hpp>
#include <azdo/core/atomic_file.hpp>
#include <azdo/core/environment_source.hpp>
#include <azdo/core/failure.hpp>
#include <azdo/core/file_calls.hpp>
#include <azdo/core/fixed_string.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/text_form.hpp>
#include <azdo/core/time.hpp>
#include <azdo/core/web_address.hpp>
#include <azdo/json/array.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/edit.hpp>
#include <azdo/json/elements.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/json/pointer.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/json/variant.hpp>
#include <azdo/schema/boxed.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/nullable.hpp>
#include <azdo/schema/required.hpp>
#include <azdo/schema/unknown_fields.hpp>
#include <azdo/schema/verify.hpp>
