using System.Collections.Immutable;

namespace Cleanup.Corpus.Formats.Columns;

/// <summary>The names and places that lead to a field of a row. Thread-safe.</summary>
internal static class FieldPath
{
    /// <summary>The steps to a field.</summary>
    /// <param name="field">The field as <see cref="SourceField.Name"/> has it: a name, or a JSON Pointer (RFC 6901).</param>
    public static ImmutableArray<string> Of(string field) => field.StartsWith('/')
        ? [.. field.Split('/').Skip(1).Select(Unescape)]
        : [field];

    private static string Unescape(string step) =>
        step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
