namespace Cleanup.Values;

/// <summary>What a <see cref="ValueNode"/> stands for.</summary>
internal enum ValueKind : byte
{
    Null,
    True,
    False,

    /// <summary>A number; its text is written as it is when JSON can hold it.</summary>
    Number,

    /// <summary>A string; its text is the content without delimiters.</summary>
    Text,

    /// <summary>A value that JSON cannot hold: a resource, a recursion, NAN.</summary>
    NotRepresentable,

    /// <summary>A value that JSON has no form for (a date, a call, an object's address): a string of its source.</summary>
    Source,

    /// <summary>
    /// Opens an array: a JSON array when it has no keys or they are 0, 1, 2, …, else an object. Each member has a key or none has.
    /// </summary>
    Array,

    /// <summary>Opens an object: each member has a key.</summary>
    Object,

    /// <summary>Closes the innermost open array or object.</summary>
    End,

    /// <summary>An integer key, or one that was lost and counts on when its range is empty; the next node is its value.</summary>
    IndexKey,

    /// <summary>A string key or a property's name; the next node is its value.</summary>
    NameKey,
}
