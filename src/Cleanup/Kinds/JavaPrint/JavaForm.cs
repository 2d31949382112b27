namespace Cleanup.Kinds.JavaPrint;

/// <summary>How a container is printed.</summary>
internal enum JavaForm
{
    /// <summary><c>{k=v, k=v}</c>, a map, and <c>Post{k=v, k='v'}</c>, as editors write it for a class.</summary>
    Braces,

    /// <summary><c>Post[k=v, k=v]</c>, a record.</summary>
    Record,

    /// <summary><c>Post(k=v, k=v)</c>, a data class of Kotlin, or a class of Lombok.</summary>
    DataClass,

    /// <summary><c>[v, v]</c></summary>
    List,

    /// <summary><c>Optional[v]</c></summary>
    Optional,
}
