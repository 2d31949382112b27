using System.Runtime.InteropServices;
using Cleanup.Values;

namespace Cleanup.Grammars.Literals;

/// <summary>An open bracket while its members are read.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct LiteralFrame
{
    public required LiteralForm Form { get; init; }

    /// <summary>Where it opens, with its name.</summary>
    public required int Start { get; init; }

    /// <summary>What closes it.</summary>
    public required char Closer { get; init; }

    /// <summary>Where the value was before it.</summary>
    public required ValueMark Before { get; init; }

    /// <summary>Where the value was before the current member.</summary>
    public ValueMark Member { get; set; }

    /// <summary>Where the current member starts.</summary>
    public int MemberStart { get; set; }

    /// <summary>Whether the current member's key was read.</summary>
    public bool HasKey { get; set; }

    /// <summary>Whether any member had a key.</summary>
    public bool AnyKey { get; set; }

    /// <summary>Whether a member ended.</summary>
    public bool AnyMember { get; set; }

    /// <summary>Whether it is a call, which leaves no bracket in the value.</summary>
    public readonly bool IsCall => Form >= LiteralForm.FirstArgument;

    /// <summary>Whether each member must have a key.</summary>
    public readonly bool MustHaveKeys =>
        Form is LiteralForm.Array or LiteralForm.Object or LiteralForm.Fields or LiteralForm.Pair || Form == LiteralForm.Map && AnyKey;
}
