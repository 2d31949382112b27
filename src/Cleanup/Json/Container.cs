using System.Runtime.InteropServices;

namespace Cleanup.Json;

/// <summary>An array or object that is open.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Container
{
    public bool IsArray;

    /// <summary>Where it opens.</summary>
    public int Start;

    /// <summary>Whether the array is a tuple, which a parenthesis closes.</summary>
    public bool IsTuple;

    /// <summary>How many calls are open around the value that is read: <c>ObjectId(</c>.</summary>
    public int OpenCalls;

    /// <summary>How many elements or properties are complete.</summary>
    public int Count;

    /// <summary>Whether the last complete element or value is an array or object.</summary>
    public bool EndsInContainer;

    /// <summary>In an object: where the key of the current property stands in the text.</summary>
    public TextRange Key;

    /// <summary>Where the container stands; null for the root, and until a repair asks.</summary>
    public ValuePath? Path;
}
