using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Cleanup.Testing;

/// <summary>The published schema of records.</summary>
public static class RecordSchema
{
    // NJsonSchema knows the definitions of a schema by the name they had before 2019-09.
    private static readonly JsonSchema _schema = JsonSchema
        .FromJsonAsync(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "record.schema.json")).Replace("$defs", "definitions", StringComparison.Ordinal))
        .GetAwaiter().GetResult();

    /// <summary>Whether the schema accepts a record.</summary>
    public static bool Accepts(string record) => Errors(Values(record).Single()).Length == 0;

    /// <summary>Fails when a record is not as the schema has it.</summary>
    /// <param name="records">Records as they were written: lines, one object, or an array.</param>
    public static void Check(string records)
    {
        foreach (JToken value in Values(records).SelectMany(value => value is JArray array ? array : (IEnumerable<JToken>)[value]))
        {
            string errors = Errors(value);
            if (errors.Length > 0) throw new InvalidDataException($"record.schema.json refuses {value.ToString(Formatting.None)}:\n{errors}");
        }
    }

    private static string Errors(JToken record) => string.Join('\n', _schema.Validate(record).Select(Describe));

    private static string Describe(ValidationError error) => error is ChildSchemaValidationError shapes
        ? string.Join('\n', shapes.Errors.SelectMany(shape => shape.Value).Select(Describe))
        : error.ToString();

    private static IEnumerable<JToken> Values(string json)
    {
        // Depth is the records' business, and a date is a text like any other.
        using var reader = new JsonTextReader(new StringReader(json)) { SupportMultipleContent = true, MaxDepth = null, DateParseHandling = DateParseHandling.None };
        while (reader.Read()) yield return JToken.ReadFrom(reader);
    }
}
