namespace AdaptiveCards.Serialization;

/// <summary>Lists the members of an object in their order, one method for each kind of value.</summary>
internal sealed class Members<TOwner>
{
    private readonly List<IMember<TOwner>> _all = [];

    public IReadOnlyList<IMember<TOwner>> All => _all;

    /// <summary>Members that classes above the owner share.</summary>
    public Members<TOwner> Include(IReadOnlyList<IMember<TOwner>> members)
    {
        _all.AddRange(members);
        return this;
    }

    public Members<TOwner> Text(
        string name,
        Func<TOwner, string> get,
        Action<TOwner, string> set,
        string normally = null
    ) => Of(name, get, set, TextForm.Instance, normally);

    public Members<TOwner> Flag(
        string name,
        Func<TOwner, bool> get,
        Action<TOwner, bool> set,
        bool normally = false
    ) => Of(name, get, set, FlagForm.Instance, normally);

    public Members<TOwner> OptionalFlag(
        string name,
        Func<TOwner, bool?> get,
        Action<TOwner, bool?> set
    ) => Of(name, get, set, new OptionalForm<bool>(FlagForm.Instance));

    public Members<TOwner> Count(string name, Func<TOwner, int> get, Action<TOwner, int> set) =>
        Of(name, get, set, CountForm.Instance);

    public Members<TOwner> Number(
        string name,
        Func<TOwner, double> get,
        Action<TOwner, double> set
    ) => Of(name, get, set, NumberForm.Instance, double.NaN);

    public Members<TOwner> Pixels(string name, Func<TOwner, uint> get, Action<TOwner, uint> set) =>
        Of(name, get, set, PixelsForm.Instance);

    public Members<TOwner> Link(string name, Func<TOwner, Uri> get, Action<TOwner, Uri> set) =>
        Of(name, get, set, LinkForm.Instance);

    public Members<TOwner> Choice<TEnum>(
        string name,
        Func<TOwner, TEnum> get,
        Action<TOwner, TEnum> set
    )
        where TEnum : struct, Enum => Of(name, get, set, ChoiceForm<TEnum>.Instance);

    public Members<TOwner> OptionalChoice<TEnum>(
        string name,
        Func<TOwner, TEnum?> get,
        Action<TOwner, TEnum?> set
    )
        where TEnum : struct, Enum => Of(name, get, set, OptionalChoiceForm<TEnum>.Instance);

    public Members<TOwner> One<TValue>(
        string name,
        Func<TOwner, TValue> get,
        Action<TOwner, TValue> set
    )
        where TValue : class => Of(name, get, set, new ObjectForm<TValue>());

    public Members<TOwner> Many<TValue>(
        string name,
        Func<TOwner, List<TValue>> get,
        Action<TOwner, List<TValue>> set
    )
        where TValue : class =>
        Of(name, get, set, new ListForm<TValue>(new ObjectForm<TValue>()) { WritesEmpty = true });

    /// <summary>A list that is not spoken of while nothing is in it.</summary>
    public Members<TOwner> ManyIfAny<TValue>(
        string name,
        Func<TOwner, List<TValue>> get,
        Action<TOwner, List<TValue>> set
    )
        where TValue : class => Of(name, get, set, new ListForm<TValue>(new ObjectForm<TValue>()));

    public Members<TOwner> Any(string name, Func<TOwner, object> get, Action<TOwner, object> set) =>
        Of(name, get, set, AnyForm.Instance);

    /// <summary>A member whose value has a form of its own.</summary>
    public Members<TOwner> Of<TValue>(
        string name,
        Func<TOwner, TValue> get,
        Action<TOwner, TValue> set,
        Form<TValue> form,
        TValue normally = default
    )
    {
        _all.Add(new Member<TOwner, TValue>(name, get, set, form, normally));
        return this;
    }
}
