namespace Cleanup.Kinds.GoPrint;

/// <summary>How a container is printed.</summary>
internal enum GoForm
{
    /// <summary><c>map[k:v k:v]</c>, its keys sorted.</summary>
    Map,

    /// <summary><c>{Name:v Name:v}</c></summary>
    Struct,

    /// <summary><c>[v v]</c></summary>
    List,

    /// <summary><c>pkg.Type{Name:v, Name:v}</c>, <c>map[string]int{"k":v}</c>: Go's own syntax.</summary>
    Syntax,

    /// <summary><c>[]string{v, v}</c></summary>
    SyntaxList,
}
