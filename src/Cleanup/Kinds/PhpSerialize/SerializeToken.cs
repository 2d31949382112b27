namespace Cleanup.Kinds.PhpSerialize;

/// <summary>What a serialized value begins with.</summary>
internal enum SerializeToken
{
    None,

    /// <summary><c>N;</c>, <c>i:1;</c>, <c>E:11:"Suit:Hearts";</c>, <c>r:2;</c>, …: the token is the whole value.</summary>
    Scalar,

    /// <summary><c>s:5:"</c>: the content follows.</summary>
    String,

    /// <summary><c>a:2:{</c>: keys and values follow.</summary>
    Array,

    /// <summary><c>O:3:"Foo":2:{</c>: properties follow.</summary>
    Object,

    /// <summary><c>C:3:"Foo":12:{</c>: what the class itself wrote follows.</summary>
    Custom,
}
