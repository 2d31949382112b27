using System.Runtime.InteropServices;

namespace Cleanup.Json;

/// <summary>What is known about the place a string stands at, which decides what may follow it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct StringSite(ContainerStack containers, bool isKey, ReadingPolicy policy, int maxLength)
{
    /// <summary>The open arrays and objects.</summary>
    public ContainerStack Containers { get; } = containers;

    /// <summary>Whether a colon must follow.</summary>
    public bool IsKey { get; } = isKey;

    /// <summary>What stands around the payload, and what that allows.</summary>
    public ReadingPolicy Policy { get; } = policy;

    /// <summary>How long the string may be, in UTF-16 units.</summary>
    public int MaxLength { get; } = maxLength;

    /// <summary>Whether the payload has keys without quotes.</summary>
    public bool UnquotedKeys { get; init; }

    /// <summary>Whether a parenthesis may follow.</summary>
    public bool InParentheses => Containers.Top.IsTuple || Containers.Top.OpenCalls > 0;

    /// <summary>Whether the string is an element of an array.</summary>
    public bool InArray => Containers.Top.IsArray;
}
