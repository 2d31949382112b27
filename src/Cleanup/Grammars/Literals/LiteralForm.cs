namespace Cleanup.Grammars.Literals;

/// <summary>What an open bracket of a literal holds, and what becomes of its members.</summary>
internal enum LiteralForm : byte
{
    /// <summary>Values; a member with a key is left out, as JSON does with further properties of an array.</summary>
    List,

    /// <summary>Keys with values, or values alone: <c>{1, 2}</c> is a set.</summary>
    Map,

    /// <summary>Keys with values, where keys 0, 1, 2, … make a list.</summary>
    Array,

    /// <summary>Keys with values.</summary>
    Object,

    /// <summary>Names with values: <c>id=1, title="x"</c>.</summary>
    Fields,

    /// <summary>A list of pairs that stands for an object: <c>[('a', 1)]</c>.</summary>
    Pairs,

    /// <summary>A key and its value: <c>('a', 1)</c>.</summary>
    Pair,

    /// <summary>A call of which the first argument is the value.</summary>
    FirstArgument,

    /// <summary>A call of which the list is the value; none is an empty list.</summary>
    ListArgument,

    /// <summary>A call of which the map is the value; none is an empty map.</summary>
    MapArgument,
}
