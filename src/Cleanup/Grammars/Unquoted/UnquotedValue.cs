using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Grammars.Unquoted;

/// <summary>What a value without quotes stands for: a string that looks like a number comes back as one. Thread-safe.</summary>
internal static class UnquotedValue
{
    private static readonly string[] _nulls = ["<nil>", "null", "nil", "None"];

    /// <summary>The value from a place to another.</summary>
    public static ValueNode Of(ReadOnlySpan<char> text, int start, int end)
    {
        var range = TextRange.FromBounds(start, end);
        ReadOnlySpan<char> value = text.Slice(range);
        if (JsonNumber.IsValid(value)) return new ValueNode(ValueKind.Number, range);
        if (value is "true") return new ValueNode(ValueKind.True, range);
        if (value is "false") return new ValueNode(ValueKind.False, range);
        return new ValueNode(value.EqualsAny(_nulls) ? ValueKind.Null : ValueKind.Text, range);
    }
}
