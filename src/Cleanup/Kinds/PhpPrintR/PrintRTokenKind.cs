namespace Cleanup.Kinds.PhpPrintR;

/// <summary>What may be structure of a dump, or a part of some string in it.</summary>
internal enum PrintRTokenKind
{
    /// <summary><c>[name] => </c></summary>
    Key,

    /// <summary><c>=> </c> without brackets before it: filters of citations take <c>[0]</c> away.</summary>
    BareArrow,

    /// <summary><c>)</c></summary>
    Close,
}
