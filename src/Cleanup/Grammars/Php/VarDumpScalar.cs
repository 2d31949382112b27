using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Grammars.Php;

/// <summary>What stands behind the opening parenthesis of a scalar in <c>var_dump</c>. Thread-safe.</summary>
internal static class VarDumpScalar
{
    public static VarDumpToken ReadNumber(ref TextCursor cursor, out ValueNode node)
    {
        bool isNumber = cursor.TryReadNumber(out TextRange number) && cursor.TryRead(')');
        node = new ValueNode(ValueKind.Number, number);
        return isNumber ? VarDumpToken.Scalar : VarDumpToken.None;
    }

    public static VarDumpToken ReadBoolean(ref TextCursor cursor, out ValueNode node)
    {
        int start = cursor.Position;
        bool value = cursor.TryRead("true");
        bool isBoolean = value || cursor.TryRead("false");
        node = new ValueNode(value ? ValueKind.True : ValueKind.False, TextRange.FromBounds(start, cursor.Position));
        return isBoolean && cursor.TryRead(')') ? VarDumpToken.Scalar : VarDumpToken.None;
    }

    public static VarDumpToken ReadEnum(ref TextCursor cursor, out ValueNode node)
    {
        bool isName = cursor.TryReadUntil(')', Reach.Name, out TextRange name) &&
            cursor.Text.Slice(name).Contains("::", StringComparison.Ordinal);
        node = new ValueNode(ValueKind.Text, name);
        return isName ? VarDumpToken.NamedScalar : VarDumpToken.None;
    }

    public static VarDumpToken ReadResource(ref TextCursor cursor, int start, out ValueNode node)
    {
        bool isResource = cursor.TryReadCount(out _) && cursor.TryRead(") of type (") &&
            cursor.TryReadUntil(')', Reach.Name, out _);
        node = new ValueNode(ValueKind.NotRepresentable, TextRange.FromBounds(start, cursor.Position));
        return isResource ? VarDumpToken.NamedScalar : VarDumpToken.None;
    }

    public static VarDumpToken Take(ValueKind kind, TextCursor before, TextCursor behind, out ValueNode node)
    {
        node = new ValueNode(kind, TextRange.FromBounds(before.Position, behind.Position));
        return VarDumpToken.Scalar;
    }
}
