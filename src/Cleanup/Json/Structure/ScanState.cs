using System.Runtime.InteropServices;

namespace Cleanup.Json.Structure;

/// <summary>Where a <see cref="StructureScanner"/> stands between two tokens.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct ScanState
{
    /// <summary>Behind the last token, in UTF-16 units.</summary>
    public int Position;

    /// <summary>What comes next.</summary>
    public Place Place;

    /// <summary>The innermost open array or object.</summary>
    public Level? Top;

    /// <summary>How many members of it were read.</summary>
    public int Count;

    /// <summary>The last key of it, as <see cref="KeyOrder"/> numbers keys.</summary>
    public int Key;

    /// <summary>The type of its last member, as <see cref="KeyOrder"/> has it; a string's for a number too; 0 before the first.</summary>
    public int Member;

    /// <summary>How odd what was read is, in the units of <see cref="EditCost"/>.</summary>
    public float Oddness;

    /// <summary>Whether a string holds what should stand outside of it.</summary>
    public bool HoldsStray;

    /// <summary>Two readings with the same tokens have the same.</summary>
    public int Tokens;
}
