namespace Cleanup.Grammars.Php;

/// <summary>What a value of a dump begins with.</summary>
internal enum VarDumpToken
{
    None,

    /// <summary><c>int(1)</c>, <c>NULL</c>, …: the token is the whole value.</summary>
    Scalar,

    /// <summary>
    /// <c>enum(A::B)</c>, <c>resource(5) of type (stream)</c>: the token is the whole value, and tells more than a scalar.
    /// </summary>
    NamedScalar,

    /// <summary><c>string(5) "</c>: the content follows.</summary>
    String,

    /// <summary><c>array(2) {</c>: members follow.</summary>
    Array,

    /// <summary><c>object(Foo)#1 (2) {</c>: members follow.</summary>
    Object,

    /// <summary><c>reference refcount(2) {</c>: one value follows.</summary>
    Reference,
}
