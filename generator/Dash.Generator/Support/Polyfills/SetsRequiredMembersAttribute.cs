using System.ComponentModel;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Marks a constructor that sets every <c>required</c> member itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Constructor, Inherited = false)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
