// @ts-nocheck Built by .ci/vendor.js; licences in bibtex-parser.LICENSE.txt.
var Bs = Object.create;
var Yi = Object.defineProperty;
var Ds = Object.getOwnPropertyDescriptor;
var Ms = Object.getOwnPropertyNames;
var Ys = Object.getPrototypeOf,
  Is = Object.prototype.hasOwnProperty;
var Ii = (n, i) => () => {
  try {
    return (i || n((i = { exports: {} }).exports, i), i.exports);
  } catch (e) {
    throw ((i = 0), e);
  }
};
var Ns = (n, i, e, s) => {
  if ((i && typeof i == "object") || typeof i == "function")
    for (let t of Ms(i))
      !Is.call(n, t) && t !== e && Yi(n, t, { get: () => i[t], enumerable: !(s = Ds(i, t)) || s.enumerable });
  return n;
};
var Ni = (n, i, e) => (
  (e = n != null ? Bs(Ys(n)) : {}),
  Ns(i || !n || !n.__esModule ? Yi(e, "default", { value: n, enumerable: !0 }) : e, n)
);
var qn = Ii((ar, Ia) => {
  var so = 200,
    mn = "__lodash_hash_undefined__",
    oo = 800,
    mo = 16,
    hn = 9007199254740991,
    ln = "[object Arguments]",
    ho = "[object Array]",
    lo = "[object AsyncFunction]",
    co = "[object Boolean]",
    uo = "[object Date]",
    fo = "[object Error]",
    cn = "[object Function]",
    po = "[object GeneratorFunction]",
    go = "[object Map]",
    bo = "[object Number]",
    xo = "[object Null]",
    un = "[object Object]",
    yo = "[object Proxy]",
    wo = "[object RegExp]",
    vo = "[object Set]",
    $o = "[object String]",
    ko = "[object Undefined]",
    Co = "[object WeakMap]",
    Ao = "[object ArrayBuffer]",
    Eo = "[object DataView]",
    qo = "[object Float32Array]",
    zo = "[object Float64Array]",
    So = "[object Int8Array]",
    _o = "[object Int16Array]",
    Ro = "[object Int32Array]",
    Po = "[object Uint8Array]",
    Fo = "[object Uint8ClampedArray]",
    To = "[object Uint16Array]",
    Oo = "[object Uint32Array]",
    Lo = /[\\^$.*+?()[\]{}|]/g,
    jo = /^\[object .+?Constructor\]$/,
    Bo = /^(?:0|[1-9]\d*)$/,
    Re = {};
  Re[qo] = Re[zo] = Re[So] = Re[_o] = Re[Ro] = Re[Po] = Re[Fo] = Re[To] = Re[Oo] = !0;
  Re[ln] =
    Re[ho] =
    Re[Ao] =
    Re[co] =
    Re[Eo] =
    Re[uo] =
    Re[fo] =
    Re[cn] =
    Re[go] =
    Re[bo] =
    Re[un] =
    Re[wo] =
    Re[vo] =
    Re[$o] =
    Re[Co] =
      !1;
  var fn = typeof global == "object" && global && global.Object === Object && global,
    Do = typeof self == "object" && self && self.Object === Object && self,
    nr = fn || Do || Function("return this")(),
    dn = typeof ar == "object" && ar && !ar.nodeType && ar,
    rr = dn && typeof Ia == "object" && Ia && !Ia.nodeType && Ia,
    pn = rr && rr.exports === dn,
    Gr = pn && fn.process,
    Zi = (function () {
      try {
        var n = rr && rr.require && rr.require("util").types;
        return n || (Gr && Gr.binding && Gr.binding("util"));
      } catch {}
    })(),
    Qi = Zi && Zi.isTypedArray;
  function Mo(n, i, e) {
    switch (e.length) {
      case 0:
        return n.call(i);
      case 1:
        return n.call(i, e[0]);
      case 2:
        return n.call(i, e[0], e[1]);
      case 3:
        return n.call(i, e[0], e[1], e[2]);
    }
    return n.apply(i, e);
  }
  function Yo(n, i) {
    for (var e = -1, s = Array(n); ++e < n;) s[e] = i(e);
    return s;
  }
  function Io(n) {
    return function (i) {
      return n(i);
    };
  }
  function No(n, i) {
    return n?.[i];
  }
  function Uo(n, i) {
    return function (e) {
      return n(i(e));
    };
  }
  var Ho = Array.prototype,
    Vo = Function.prototype,
    yr = Object.prototype,
    Wr = nr["__core-js_shared__"],
    wr = Vo.toString,
    $a = yr.hasOwnProperty,
    tn = (function () {
      var n = /[^.]+$/.exec((Wr && Wr.keys && Wr.keys.IE_PROTO) || "");
      return n ? "Symbol(src)_1." + n : "";
    })(),
    gn = yr.toString,
    Go = wr.call(Object),
    Wo = RegExp(
      "^" +
        wr
          .call($a)
          .replace(Lo, "\\$&")
          .replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") +
        "$",
    ),
    br = pn ? nr.Buffer : void 0,
    en = nr.Symbol,
    an = nr.Uint8Array,
    rn = br ? br.allocUnsafe : void 0,
    bn = Uo(Object.getPrototypeOf, Object),
    nn = Object.create,
    Xo = yr.propertyIsEnumerable,
    Ko = Ho.splice,
    Fa = en ? en.toStringTag : void 0,
    xr = (function () {
      try {
        var n = ti(Object, "defineProperty");
        return (n({}, "", {}), n);
      } catch {}
    })(),
    Jo = br ? br.isBuffer : void 0,
    sn = Math.max,
    Zo = Date.now,
    xn = ti(nr, "Map"),
    ir = ti(Object, "create"),
    Qo = (function () {
      function n() {}
      return function (i) {
        if (!Oa(i)) return {};
        if (nn) return nn(i);
        n.prototype = i;
        var e = new n();
        return ((n.prototype = void 0), e);
      };
    })();
  function Ta(n) {
    var i = -1,
      e = n == null ? 0 : n.length;
    for (this.clear(); ++i < e;) {
      var s = n[i];
      this.set(s[0], s[1]);
    }
  }
  function tm() {
    ((this.__data__ = ir ? ir(null) : {}), (this.size = 0));
  }
  function em(n) {
    var i = this.has(n) && delete this.__data__[n];
    return ((this.size -= i ? 1 : 0), i);
  }
  function am(n) {
    var i = this.__data__;
    if (ir) {
      var e = i[n];
      return e === mn ? void 0 : e;
    }
    return $a.call(i, n) ? i[n] : void 0;
  }
  function rm(n) {
    var i = this.__data__;
    return ir ? i[n] !== void 0 : $a.call(i, n);
  }
  function im(n, i) {
    var e = this.__data__;
    return ((this.size += this.has(n) ? 0 : 1), (e[n] = ir && i === void 0 ? mn : i), this);
  }
  Ta.prototype.clear = tm;
  Ta.prototype.delete = em;
  Ta.prototype.get = am;
  Ta.prototype.has = rm;
  Ta.prototype.set = im;
  function ka(n) {
    var i = -1,
      e = n == null ? 0 : n.length;
    for (this.clear(); ++i < e;) {
      var s = n[i];
      this.set(s[0], s[1]);
    }
  }
  function nm() {
    ((this.__data__ = []), (this.size = 0));
  }
  function sm(n) {
    var i = this.__data__,
      e = vr(i, n);
    if (e < 0) return !1;
    var s = i.length - 1;
    return (e == s ? i.pop() : Ko.call(i, e, 1), --this.size, !0);
  }
  function om(n) {
    var i = this.__data__,
      e = vr(i, n);
    return e < 0 ? void 0 : i[e][1];
  }
  function mm(n) {
    return vr(this.__data__, n) > -1;
  }
  function hm(n, i) {
    var e = this.__data__,
      s = vr(e, n);
    return (s < 0 ? (++this.size, e.push([n, i])) : (e[s][1] = i), this);
  }
  ka.prototype.clear = nm;
  ka.prototype.delete = sm;
  ka.prototype.get = om;
  ka.prototype.has = mm;
  ka.prototype.set = hm;
  function Na(n) {
    var i = -1,
      e = n == null ? 0 : n.length;
    for (this.clear(); ++i < e;) {
      var s = n[i];
      this.set(s[0], s[1]);
    }
  }
  function lm() {
    ((this.size = 0), (this.__data__ = { hash: new Ta(), map: new (xn || ka)(), string: new Ta() }));
  }
  function cm(n) {
    var i = kr(this, n).delete(n);
    return ((this.size -= i ? 1 : 0), i);
  }
  function um(n) {
    return kr(this, n).get(n);
  }
  function fm(n) {
    return kr(this, n).has(n);
  }
  function dm(n, i) {
    var e = kr(this, n),
      s = e.size;
    return (e.set(n, i), (this.size += e.size == s ? 0 : 1), this);
  }
  Na.prototype.clear = lm;
  Na.prototype.delete = cm;
  Na.prototype.get = um;
  Na.prototype.has = fm;
  Na.prototype.set = dm;
  function Ua(n) {
    var i = (this.__data__ = new ka(n));
    this.size = i.size;
  }
  function pm() {
    ((this.__data__ = new ka()), (this.size = 0));
  }
  function gm(n) {
    var i = this.__data__,
      e = i.delete(n);
    return ((this.size = i.size), e);
  }
  function bm(n) {
    return this.__data__.get(n);
  }
  function xm(n) {
    return this.__data__.has(n);
  }
  function ym(n, i) {
    var e = this.__data__;
    if (e instanceof ka) {
      var s = e.__data__;
      if (!xn || s.length < so - 1) return (s.push([n, i]), (this.size = ++e.size), this);
      e = this.__data__ = new Na(s);
    }
    return (e.set(n, i), (this.size = e.size), this);
  }
  Ua.prototype.clear = pm;
  Ua.prototype.delete = gm;
  Ua.prototype.get = bm;
  Ua.prototype.has = xm;
  Ua.prototype.set = ym;
  function wm(n, i) {
    var e = Zr(n),
      s = !e && Jr(n),
      t = !e && !s && $n(n),
      b = !e && !s && !t && Cn(n),
      _ = e || s || t || b,
      d = _ ? Yo(n.length, String) : [],
      v = d.length;
    for (var O in n)
      (i || $a.call(n, O)) &&
        !(
          _ &&
          (O == "length" ||
            (t && (O == "offset" || O == "parent")) ||
            (b && (O == "buffer" || O == "byteLength" || O == "byteOffset")) ||
            wn(O, v))
        ) &&
        d.push(O);
    return d;
  }
  function Xr(n, i, e) {
    ((e !== void 0 && !Cr(n[i], e)) || (e === void 0 && !(i in n))) && Qr(n, i, e);
  }
  function vm(n, i, e) {
    var s = n[i];
    (!($a.call(n, i) && Cr(s, e)) || (e === void 0 && !(i in n))) && Qr(n, i, e);
  }
  function vr(n, i) {
    for (var e = n.length; e--;) if (Cr(n[e][0], i)) return e;
    return -1;
  }
  function Qr(n, i, e) {
    i == "__proto__" && xr ? xr(n, i, { configurable: !0, enumerable: !0, value: e, writable: !0 }) : (n[i] = e);
  }
  var $m = Om();
  function $r(n) {
    return n == null ? (n === void 0 ? ko : xo) : Fa && Fa in Object(n) ? Lm(n) : Im(n);
  }
  function on(n) {
    return sr(n) && $r(n) == ln;
  }
  function km(n) {
    if (!Oa(n) || Mm(n)) return !1;
    var i = ai(n) ? Wo : jo;
    return i.test(Vm(n));
  }
  function Cm(n) {
    return sr(n) && kn(n.length) && !!Re[$r(n)];
  }
  function Am(n) {
    if (!Oa(n)) return Ym(n);
    var i = vn(n),
      e = [];
    for (var s in n) (s == "constructor" && (i || !$a.call(n, s))) || e.push(s);
    return e;
  }
  function yn(n, i, e, s, t) {
    n !== i &&
      $m(
        i,
        function (b, _) {
          if ((t || (t = new Ua()), Oa(b))) Em(n, i, _, e, yn, s, t);
          else {
            var d = s ? s(Kr(n, _), b, _ + "", n, i, t) : void 0;
            (d === void 0 && (d = b), Xr(n, _, d));
          }
        },
        An,
      );
  }
  function Em(n, i, e, s, t, b, _) {
    var d = Kr(n, e),
      v = Kr(i, e),
      O = _.get(v);
    if (O) {
      Xr(n, e, O);
      return;
    }
    var Z = b ? b(d, v, e + "", n, i, _) : void 0,
      ot = Z === void 0;
    if (ot) {
      var lt = Zr(v),
        dt = !lt && $n(v),
        x = !lt && !dt && Cn(v);
      ((Z = v),
        lt || dt || x
          ? Zr(d)
            ? (Z = d)
            : Gm(d)
              ? (Z = Pm(d))
              : dt
                ? ((ot = !1), (Z = Sm(v, !0)))
                : x
                  ? ((ot = !1), (Z = Rm(v, !0)))
                  : (Z = [])
          : Wm(v) || Jr(v)
            ? ((Z = d), Jr(d) ? (Z = Xm(d)) : (!Oa(d) || ai(d)) && (Z = jm(v)))
            : (ot = !1));
    }
    (ot && (_.set(v, Z), t(Z, v, s, b, _), _.delete(v)), Xr(n, e, Z));
  }
  function qm(n, i) {
    return Um(Nm(n, i, En), n + "");
  }
  var zm = xr
    ? function (n, i) {
        return xr(n, "toString", { configurable: !0, enumerable: !1, value: Jm(i), writable: !0 });
      }
    : En;
  function Sm(n, i) {
    if (i) return n.slice();
    var e = n.length,
      s = rn ? rn(e) : new n.constructor(e);
    return (n.copy(s), s);
  }
  function _m(n) {
    var i = new n.constructor(n.byteLength);
    return (new an(i).set(new an(n)), i);
  }
  function Rm(n, i) {
    var e = i ? _m(n.buffer) : n.buffer;
    return new n.constructor(e, n.byteOffset, n.length);
  }
  function Pm(n, i) {
    var e = -1,
      s = n.length;
    for (i || (i = Array(s)); ++e < s;) i[e] = n[e];
    return i;
  }
  function Fm(n, i, e, s) {
    var t = !e;
    e || (e = {});
    for (var b = -1, _ = i.length; ++b < _;) {
      var d = i[b],
        v = s ? s(e[d], n[d], d, e, n) : void 0;
      (v === void 0 && (v = n[d]), t ? Qr(e, d, v) : vm(e, d, v));
    }
    return e;
  }
  function Tm(n) {
    return qm(function (i, e) {
      var s = -1,
        t = e.length,
        b = t > 1 ? e[t - 1] : void 0,
        _ = t > 2 ? e[2] : void 0;
      for (
        b = n.length > 3 && typeof b == "function" ? (t--, b) : void 0,
          _ && Bm(e[0], e[1], _) && ((b = t < 3 ? void 0 : b), (t = 1)),
          i = Object(i);
        ++s < t;
      ) {
        var d = e[s];
        d && n(i, d, s, b);
      }
      return i;
    });
  }
  function Om(n) {
    return function (i, e, s) {
      for (var t = -1, b = Object(i), _ = s(i), d = _.length; d--;) {
        var v = _[n ? d : ++t];
        if (e(b[v], v, b) === !1) break;
      }
      return i;
    };
  }
  function kr(n, i) {
    var e = n.__data__;
    return Dm(i) ? e[typeof i == "string" ? "string" : "hash"] : e.map;
  }
  function ti(n, i) {
    var e = No(n, i);
    return km(e) ? e : void 0;
  }
  function Lm(n) {
    var i = $a.call(n, Fa),
      e = n[Fa];
    try {
      n[Fa] = void 0;
      var s = !0;
    } catch {}
    var t = gn.call(n);
    return (s && (i ? (n[Fa] = e) : delete n[Fa]), t);
  }
  function jm(n) {
    return typeof n.constructor == "function" && !vn(n) ? Qo(bn(n)) : {};
  }
  function wn(n, i) {
    var e = typeof n;
    return ((i = i ?? hn), !!i && (e == "number" || (e != "symbol" && Bo.test(n))) && n > -1 && n % 1 == 0 && n < i);
  }
  function Bm(n, i, e) {
    if (!Oa(e)) return !1;
    var s = typeof i;
    return (s == "number" ? ei(e) && wn(i, e.length) : s == "string" && i in e) ? Cr(e[i], n) : !1;
  }
  function Dm(n) {
    var i = typeof n;
    return i == "string" || i == "number" || i == "symbol" || i == "boolean" ? n !== "__proto__" : n === null;
  }
  function Mm(n) {
    return !!tn && tn in n;
  }
  function vn(n) {
    var i = n && n.constructor,
      e = (typeof i == "function" && i.prototype) || yr;
    return n === e;
  }
  function Ym(n) {
    var i = [];
    if (n != null) for (var e in Object(n)) i.push(e);
    return i;
  }
  function Im(n) {
    return gn.call(n);
  }
  function Nm(n, i, e) {
    return (
      (i = sn(i === void 0 ? n.length - 1 : i, 0)),
      function () {
        for (var s = arguments, t = -1, b = sn(s.length - i, 0), _ = Array(b); ++t < b;) _[t] = s[i + t];
        t = -1;
        for (var d = Array(i + 1); ++t < i;) d[t] = s[t];
        return ((d[i] = e(_)), Mo(n, this, d));
      }
    );
  }
  function Kr(n, i) {
    if (!(i === "constructor" && typeof n[i] == "function") && i != "__proto__") return n[i];
  }
  var Um = Hm(zm);
  function Hm(n) {
    var i = 0,
      e = 0;
    return function () {
      var s = Zo(),
        t = mo - (s - e);
      if (((e = s), t > 0)) {
        if (++i >= oo) return arguments[0];
      } else i = 0;
      return n.apply(void 0, arguments);
    };
  }
  function Vm(n) {
    if (n != null) {
      try {
        return wr.call(n);
      } catch {}
      try {
        return n + "";
      } catch {}
    }
    return "";
  }
  function Cr(n, i) {
    return n === i || (n !== n && i !== i);
  }
  var Jr = on(
      (function () {
        return arguments;
      })(),
    )
      ? on
      : function (n) {
          return sr(n) && $a.call(n, "callee") && !Xo.call(n, "callee");
        },
    Zr = Array.isArray;
  function ei(n) {
    return n != null && kn(n.length) && !ai(n);
  }
  function Gm(n) {
    return sr(n) && ei(n);
  }
  var $n = Jo || Zm;
  function ai(n) {
    if (!Oa(n)) return !1;
    var i = $r(n);
    return i == cn || i == po || i == lo || i == yo;
  }
  function kn(n) {
    return typeof n == "number" && n > -1 && n % 1 == 0 && n <= hn;
  }
  function Oa(n) {
    var i = typeof n;
    return n != null && (i == "object" || i == "function");
  }
  function sr(n) {
    return n != null && typeof n == "object";
  }
  function Wm(n) {
    if (!sr(n) || $r(n) != un) return !1;
    var i = bn(n);
    if (i === null) return !0;
    var e = $a.call(i, "constructor") && i.constructor;
    return typeof e == "function" && e instanceof e && wr.call(e) == Go;
  }
  var Cn = Qi ? Io(Qi) : Cm;
  function Xm(n) {
    return Fm(n, An(n));
  }
  function An(n) {
    return ei(n) ? wm(n, !0) : Am(n);
  }
  var Km = Tm(function (n, i, e) {
    yn(n, i, e);
  });
  function Jm(n) {
    return function () {
      return n;
    };
  }
  function En(n) {
    return n;
  }
  function Zm() {
    return !1;
  }
  Ia.exports = Km;
});
var _n = Ii((Sn, Er) => {
  (function (n, i) {
    typeof define == "function" && define.amd
      ? define([], i)
      : typeof Er == "object" && Er.exports
        ? (Er.exports = i())
        : (n.moo = i());
  })(Sn, function () {
    "use strict";
    var n = Object.prototype.hasOwnProperty,
      i = Object.prototype.toString,
      e = typeof new RegExp().sticky == "boolean";
    function s(Q) {
      return Q && i.call(Q) === "[object RegExp]";
    }
    function t(Q) {
      return Q && typeof Q == "object" && !s(Q) && !Array.isArray(Q);
    }
    function b(Q) {
      return Q.replace(/[-\/\\^$*+?.()|[\]{}]/g, function (M) {
        return M === "-" ? "\\x2d" : "\\" + M;
      });
    }
    function _(Q) {
      var M = new RegExp("|" + Q);
      return M.exec("").length - 1;
    }
    function d(Q) {
      return "(" + Q + ")";
    }
    function v(Q) {
      if (!Q.length) return "(?!)";
      var M = Q.map(function (yt) {
        return "(?:" + yt + ")";
      }).join("|");
      return "(?:" + M + ")";
    }
    function O(Q) {
      if (typeof Q == "string") return "(?:" + b(Q) + ")";
      if (s(Q)) {
        if (Q.ignoreCase) throw new Error("RegExp /i flag not allowed");
        if (Q.global) throw new Error("RegExp /g flag is implied");
        if (Q.sticky) throw new Error("RegExp /y flag is implied");
        if (Q.multiline) throw new Error("RegExp /m flag is implied");
        return Q.source;
      } else throw new Error("Not a pattern: " + Q);
    }
    function Z(Q, M) {
      return Q.length > M ? Q : Array(M - Q.length + 1).join(" ") + Q;
    }
    function ot(Q, M) {
      for (var yt = Q.length, vt = 0; ;) {
        var rt = Q.lastIndexOf(
          `
`,
          yt - 1,
        );
        if (rt === -1 || (vt++, (yt = rt), vt === M) || yt === 0) break;
      }
      var $t = vt < M ? 0 : yt + 1;
      return Q.substring($t).split(`
`);
    }
    function lt(Q) {
      for (var M = Object.getOwnPropertyNames(Q), yt = [], vt = 0; vt < M.length; vt++) {
        var rt = M[vt],
          $t = Q[rt],
          Rt = [].concat($t);
        if (rt === "include") {
          for (var Nt = 0; Nt < Rt.length; Nt++) yt.push({ include: Rt[Nt] });
          continue;
        }
        var Mt = [];
        (Rt.forEach(function (Lt) {
          t(Lt) ? (Mt.length && yt.push(x(rt, Mt)), yt.push(x(rt, Lt)), (Mt = [])) : Mt.push(Lt);
        }),
          Mt.length && yt.push(x(rt, Mt)));
      }
      return yt;
    }
    function dt(Q) {
      for (var M = [], yt = 0; yt < Q.length; yt++) {
        var vt = Q[yt];
        if (vt.include) {
          for (var rt = [].concat(vt.include), $t = 0; $t < rt.length; $t++) M.push({ include: rt[$t] });
          continue;
        }
        if (!vt.type) throw new Error("Rule has no type: " + JSON.stringify(vt));
        M.push(x(vt.type, vt));
      }
      return M;
    }
    function x(Q, M) {
      if ((t(M) || (M = { match: M }), M.include)) throw new Error("Matching rules cannot also include states");
      var yt = {
        defaultType: Q,
        lineBreaks: !!M.error || !!M.fallback,
        pop: !1,
        next: null,
        push: null,
        error: !1,
        fallback: !1,
        value: null,
        type: null,
        shouldThrow: !1,
      };
      for (var vt in M) n.call(M, vt) && (yt[vt] = M[vt]);
      if (typeof yt.type == "string" && Q !== yt.type)
        throw new Error("Type transform cannot be a string (type '" + yt.type + "' for token '" + Q + "')");
      var rt = yt.match;
      return (
        (yt.match = Array.isArray(rt) ? rt : rt ? [rt] : []),
        yt.match.sort(function ($t, Rt) {
          return s($t) && s(Rt) ? 0 : s(Rt) ? -1 : s($t) ? 1 : Rt.length - $t.length;
        }),
        yt
      );
    }
    function p(Q) {
      return Array.isArray(Q) ? dt(Q) : lt(Q);
    }
    var at = x("error", { lineBreaks: !0, shouldThrow: !0 });
    function et(Q, M) {
      for (var yt = null, vt = Object.create(null), rt = !0, $t = null, Rt = [], Nt = [], Mt = 0; Mt < Q.length; Mt++)
        Q[Mt].fallback && (rt = !1);
      for (var Mt = 0; Mt < Q.length; Mt++) {
        var Lt = Q[Mt];
        if (Lt.include) throw new Error("Inheritance is not allowed in stateless lexers");
        if (Lt.error || Lt.fallback) {
          if (yt)
            throw !Lt.fallback == !yt.fallback
              ? new Error(
                  "Multiple " +
                    (Lt.fallback ? "fallback" : "error") +
                    " rules not allowed (for token '" +
                    Lt.defaultType +
                    "')",
                )
              : new Error("fallback and error are mutually exclusive (for token '" + Lt.defaultType + "')");
          yt = Lt;
        }
        var te = Lt.match.slice();
        if (rt)
          for (; te.length && typeof te[0] == "string" && te[0].length === 1;) {
            var K = te.shift();
            vt[K.charCodeAt(0)] = Lt;
          }
        if (Lt.pop || Lt.push || Lt.next) {
          if (!M)
            throw new Error(
              "State-switching options are not allowed in stateless lexers (for token '" + Lt.defaultType + "')",
            );
          if (Lt.fallback)
            throw new Error(
              "State-switching options are not allowed on fallback tokens (for token '" + Lt.defaultType + "')",
            );
        }
        if (te.length !== 0) {
          ((rt = !1), Rt.push(Lt));
          for (var nt = 0; nt < te.length; nt++) {
            var pt = te[nt];
            if (s(pt)) {
              if ($t === null) $t = pt.unicode;
              else if ($t !== pt.unicode && Lt.fallback === !1) throw new Error("If one rule is /u then all must be");
            }
          }
          var Ct = v(te.map(O)),
            Bt = new RegExp(Ct);
          if (Bt.test("")) throw new Error("RegExp matches empty string: " + Bt);
          var he = _(Ct);
          if (he > 0)
            throw new Error(
              "RegExp has capture groups: " +
                Bt +
                `
Use (?: … ) instead`,
            );
          if (
            !Lt.lineBreaks &&
            Bt.test(`
`)
          )
            throw new Error("Rule should declare lineBreaks: " + Bt);
          Nt.push(d(Ct));
        }
      }
      var pe = yt && yt.fallback,
        qe = e && !pe ? "ym" : "gm",
        Oe = e || pe ? "" : "|";
      $t === !0 && (qe += "u");
      var _e = new RegExp(v(Nt) + Oe, qe);
      return { regexp: _e, groups: Rt, fast: vt, error: yt || at };
    }
    function se(Q) {
      var M = et(p(Q));
      return new Gt({ start: M }, "start");
    }
    function Vt(Q, M, yt) {
      var vt = Q && (Q.push || Q.next);
      if (vt && !yt[vt])
        throw new Error("Missing state '" + vt + "' (in token '" + Q.defaultType + "' of state '" + M + "')");
      if (Q && Q.pop && +Q.pop != 1)
        throw new Error("pop must be 1 (in token '" + Q.defaultType + "' of state '" + M + "')");
    }
    function de(Q, M) {
      var yt = Q.$all ? p(Q.$all) : [];
      delete Q.$all;
      var vt = Object.getOwnPropertyNames(Q);
      M || (M = vt[0]);
      for (var rt = Object.create(null), $t = 0; $t < vt.length; $t++) {
        var Rt = vt[$t];
        rt[Rt] = p(Q[Rt]).concat(yt);
      }
      for (var $t = 0; $t < vt.length; $t++)
        for (var Rt = vt[$t], Nt = rt[Rt], Mt = Object.create(null), Lt = 0; Lt < Nt.length; Lt++) {
          var te = Nt[Lt];
          if (te.include) {
            var K = [Lt, 1];
            if (te.include !== Rt && !Mt[te.include]) {
              Mt[te.include] = !0;
              var nt = rt[te.include];
              if (!nt) throw new Error("Cannot include nonexistent state '" + te.include + "' (in state '" + Rt + "')");
              for (var pt = 0; pt < nt.length; pt++) {
                var Ct = nt[pt];
                Nt.indexOf(Ct) === -1 && K.push(Ct);
              }
            }
            (Nt.splice.apply(Nt, K), Lt--);
          }
        }
      for (var Bt = Object.create(null), $t = 0; $t < vt.length; $t++) {
        var Rt = vt[$t];
        Bt[Rt] = et(rt[Rt], !0);
      }
      for (var $t = 0; $t < vt.length; $t++) {
        for (var he = vt[$t], pe = Bt[he], qe = pe.groups, Lt = 0; Lt < qe.length; Lt++) Vt(qe[Lt], he, Bt);
        for (var Oe = Object.getOwnPropertyNames(pe.fast), Lt = 0; Lt < Oe.length; Lt++) Vt(pe.fast[Oe[Lt]], he, Bt);
      }
      return new Gt(Bt, M);
    }
    function ie(Q) {
      for (
        var M = typeof Map < "u", yt = M ? new Map() : Object.create(null), vt = Object.getOwnPropertyNames(Q), rt = 0;
        rt < vt.length;
        rt++
      ) {
        var $t = vt[rt],
          Rt = Q[$t],
          Nt = Array.isArray(Rt) ? Rt : [Rt];
        Nt.forEach(function (Mt) {
          if (typeof Mt != "string") throw new Error("keyword must be string (in keyword '" + $t + "')");
          M ? yt.set(Mt, $t) : (yt[Mt] = $t);
        });
      }
      return function (Mt) {
        return M ? yt.get(Mt) : yt[Mt];
      };
    }
    var Gt = function (Q, M) {
      ((this.startState = M), (this.states = Q), (this.buffer = ""), (this.stack = []), this.reset());
    };
    ((Gt.prototype.reset = function (Q, M) {
      return (
        (this.buffer = Q || ""),
        (this.index = 0),
        (this.line = M ? M.line : 1),
        (this.col = M ? M.col : 1),
        (this.queuedToken = M ? M.queuedToken : null),
        (this.queuedText = M ? M.queuedText : ""),
        (this.queuedThrow = M ? M.queuedThrow : null),
        this.setState(M ? M.state : this.startState),
        (this.stack = M && M.stack ? M.stack.slice() : []),
        this
      );
    }),
      (Gt.prototype.save = function () {
        return {
          line: this.line,
          col: this.col,
          state: this.state,
          stack: this.stack.slice(),
          queuedToken: this.queuedToken,
          queuedText: this.queuedText,
          queuedThrow: this.queuedThrow,
        };
      }),
      (Gt.prototype.setState = function (Q) {
        if (!(!Q || this.state === Q)) {
          this.state = Q;
          var M = this.states[Q];
          ((this.groups = M.groups), (this.error = M.error), (this.re = M.regexp), (this.fast = M.fast));
        }
      }),
      (Gt.prototype.popState = function () {
        this.setState(this.stack.pop());
      }),
      (Gt.prototype.pushState = function (Q) {
        (this.stack.push(this.state), this.setState(Q));
      }));
    var $e = e
      ? function (Q, M) {
          return Q.exec(M);
        }
      : function (Q, M) {
          var yt = Q.exec(M);
          return yt[0].length === 0 ? null : yt;
        };
    Gt.prototype._getGroup = function (Q) {
      for (var M = this.groups.length, yt = 0; yt < M; yt++) if (Q[yt + 1] !== void 0) return this.groups[yt];
      throw new Error("Cannot find token type for matched text");
    };
    function Se() {
      return this.value;
    }
    if (
      ((Gt.prototype.next = function () {
        var Q = this.index;
        if (this.queuedGroup) {
          var M = this._token(this.queuedGroup, this.queuedText, Q);
          return ((this.queuedGroup = null), (this.queuedText = ""), M);
        }
        var yt = this.buffer;
        if (Q !== yt.length) {
          var Rt = this.fast[yt.charCodeAt(Q)];
          if (Rt) return this._token(Rt, yt.charAt(Q), Q);
          var vt = this.re;
          vt.lastIndex = Q;
          var rt = $e(vt, yt),
            $t = this.error;
          if (rt == null) return this._token($t, yt.slice(Q, yt.length), Q);
          var Rt = this._getGroup(rt),
            Nt = rt[0];
          return $t.fallback && rt.index !== Q
            ? ((this.queuedGroup = Rt), (this.queuedText = Nt), this._token($t, yt.slice(Q, rt.index), Q))
            : this._token(Rt, Nt, Q);
        }
      }),
      (Gt.prototype._token = function (Q, M, yt) {
        var vt = 0;
        if (Q.lineBreaks) {
          var rt = /\n/g,
            $t = 1;
          if (
            M ===
            `
`
          )
            vt = 1;
          else for (; rt.exec(M);) (vt++, ($t = rt.lastIndex));
        }
        var Rt = {
            type: (typeof Q.type == "function" && Q.type(M)) || Q.defaultType,
            value: typeof Q.value == "function" ? Q.value(M) : M,
            text: M,
            toString: Se,
            offset: yt,
            lineBreaks: vt,
            line: this.line,
            col: this.col,
          },
          Nt = M.length;
        if (
          ((this.index += Nt), (this.line += vt), vt !== 0 ? (this.col = Nt - $t + 1) : (this.col += Nt), Q.shouldThrow)
        ) {
          var Mt = new Error(this.formatError(Rt, "invalid syntax"));
          throw Mt;
        }
        return (Q.pop ? this.popState() : Q.push ? this.pushState(Q.push) : Q.next && this.setState(Q.next), Rt);
      }),
      typeof Symbol < "u" && Symbol.iterator)
    ) {
      var we = function (Q) {
        this.lexer = Q;
      };
      ((we.prototype.next = function () {
        var Q = this.lexer.next();
        return { value: Q, done: !Q };
      }),
        (we.prototype[Symbol.iterator] = function () {
          return this;
        }),
        (Gt.prototype[Symbol.iterator] = function () {
          return new we(this);
        }));
    }
    return (
      (Gt.prototype.formatError = function (Q, M) {
        if (Q == null)
          var yt = this.buffer.slice(this.index),
            Q = {
              text: yt,
              offset: this.index,
              lineBreaks:
                yt.indexOf(`
`) === -1
                  ? 0
                  : 1,
              line: this.line,
              col: this.col,
            };
        var vt = 2,
          rt = Math.max(Q.line - vt, 1),
          $t = Q.line + vt,
          Rt = String($t).length,
          Nt = ot(this.buffer, this.line - Q.line + vt + 1).slice(0, 5),
          Mt = [];
        (Mt.push(M + " at line " + Q.line + " col " + Q.col + ":"), Mt.push(""));
        for (var Lt = 0; Lt < Nt.length; Lt++) {
          var te = Nt[Lt],
            K = rt + Lt;
          (Mt.push(Z(String(K), Rt) + "  " + te), K === Q.line && Mt.push(Z("", Rt + Q.col + 1) + "^"));
        }
        return Mt.join(`
`);
      }),
      (Gt.prototype.clone = function () {
        return new Gt(this.states, this.state);
      }),
      (Gt.prototype.has = function (Q) {
        return !0;
      }),
      {
        compile: se,
        states: de,
        error: Object.freeze({ error: !0 }),
        fallback: Object.freeze({ fallback: !0 }),
        keywords: ie,
      }
    );
  });
});
var Qa = Symbol("linebreak"),
  Ba = "\\";
function Ze(n) {
  if (typeof n == "string") return [n];
  if (Array.isArray(n)) return [].concat(...n.map((s) => Ze(s)));
  let i, e;
  switch (n.type) {
    case "root":
      return Ze(n.content);
    case "argument":
      return [n.openMark, ...Ze(n.content), n.closeMark];
    case "comment":
      let s = n.suffixParbreak ? "" : Qa,
        t = "";
      return (
        n.sameline && n.leadingWhitespace && (t = " "),
        n.sameline ? [t, "%", ...Ze(n.content), s] : [Qa, "%", ...Ze(n.content), s]
      );
    case "environment":
    case "mathenv":
    case "verbatim":
      let b = Ze(n.env),
        _ = [Ba + "begin{", ...b, "}"],
        d = [Ba + "end{", ...b, "}"];
      return ((i = n.args == null ? [] : Ze(n.args)), [..._, ...i, ...Ze(n.content), ...d]);
    case "displaymath":
      return [Ba + "[", ...Ze(n.content), Ba + "]"];
    case "group":
      return ["{", ...Ze(n.content), "}"];
    case "inlinemath":
      return ["$", ...Ze(n.content), "$"];
    case "macro":
      return (
        (i = n.args == null ? [] : Ze(n.args)),
        (e = n.escapeToken == null ? Ba : n.escapeToken),
        [e, ...Ze(n.content), ...i]
      );
    case "parbreak":
      return [Qa, Qa];
    case "string":
      return [n.content];
    case "verb":
      return [Ba, n.env, n.escape, ...Ze(n.content), n.escape];
    case "whitespace":
      return [" "];
    default:
      return (console.warn("Cannot find render for node ", n, `(of type ${typeof n})`), ["" + n]);
  }
}
function Ee(n, i) {
  let e = i != null ? i.asArray : !1,
    s = Ze(n);
  return e
    ? s
    : s
        .map((t) =>
          t === Qa
            ? `
`
            : t,
        )
        .join("");
}
function Us(n) {
  let i = Array.isArray(n)
    ? n.length > 0
      ? typeof n[0] == "string"
        ? Object.fromEntries(
            n.map((e) => {
              if (typeof e != "string") throw new Error("Wrong branch of map function");
              return [e, {}];
            }),
          )
        : Object.fromEntries(
            n.map((e) => {
              if (typeof e == "string") throw new Error("Wrong branch of map function");
              return e.escapeToken != null ? [e.content, { escapeToken: e.escapeToken }] : [e.content, {}];
            }),
          )
      : {}
    : n;
  return function (s) {
    if (s == null || s.type !== "macro") return !1;
    let t = i[s.content];
    return t
      ? typeof t == "object" && "escapeToken" in t
        ? t.escapeToken == null || t.escapeToken === s.escapeToken
        : !0
      : !1;
  };
}
function Hs(n) {
  let i = Array.isArray(n) ? Object.fromEntries(n.map((e) => [e, {}])) : n;
  return function (s) {
    return !(!ea.anyEnvironment(s) || !i[Ee(s.env)]);
  };
}
var ea = {
    macro(n, i) {
      return n == null ? !1 : n.type === "macro" && (i == null || n.content === i);
    },
    anyMacro(n) {
      return ea.macro(n);
    },
    environment(n, i) {
      return n == null ? !1 : (n.type === "environment" || n.type === "mathenv") && (i == null || Ee(n.env) === i);
    },
    anyEnvironment(n) {
      return ea.environment(n);
    },
    comment(n) {
      return n == null ? !1 : n.type === "comment";
    },
    parbreak(n) {
      return n == null ? !1 : n.type === "parbreak";
    },
    whitespace(n) {
      return n == null ? !1 : n.type === "whitespace";
    },
    whitespaceLike(n) {
      return n == null ? !1 : n.type === "whitespace" || (n.type === "whitespace" && n.leadingWhitespace === !0);
    },
    string(n, i) {
      return n == null ? !1 : n.type === "string" && (i == null || n.content === i);
    },
    anyString(n) {
      return ea.string(n);
    },
    group(n) {
      return n == null ? !1 : n.type === "group";
    },
    argument(n) {
      return n == null ? !1 : n.type === "argument";
    },
    blankArgument(n) {
      return ea.argument(n) ? n.openMark === "" && n.closeMark === "" && n.content.length === 0 : !1;
    },
    math(n) {
      return n == null ? !1 : n.type === "displaymath" || n.type === "inlinemath";
    },
    createMacroMatcher: Us,
    createEnvironmentMatcher: Hs,
  },
  {
    anyEnvironment: $h,
    anyMacro: kh,
    anyString: Ch,
    argument: Ah,
    blankArgument: Eh,
    comment: qh,
    environment: zh,
    group: Sh,
    macro: _h,
    math: Rh,
    parbreak: Ph,
    string: Fh,
    whitespace: Th,
  } = ea;
var Vs = (function () {
    "use strict";
    class n extends SyntaxError {
      constructor(s, t, b, _) {
        (super(s), (this.expected = t), (this.found = b), (this.location = _), (this.name = "SyntaxError"));
      }
      format(s) {
        let t = "Error: " + this.message;
        if (this.location) {
          let b = null,
            _ = s.find((Z) => Z.source === this.location.source);
          _ && (b = _.text.split(/\r\n|\n|\r/g));
          let d = this.location.start,
            v =
              this.location.source && typeof this.location.source.offset == "function"
                ? this.location.source.offset(d)
                : d,
            O = this.location.source + ":" + v.line + ":" + v.column;
          if (b) {
            let Z = this.location.end,
              ot = "".padEnd(v.line.toString().length, " "),
              lt = b[d.line - 1],
              dt = (d.line === Z.line ? Z.column : lt.length + 1) - d.column || 1;
            t +=
              `
 --> ` +
              O +
              `
` +
              ot +
              ` |
` +
              v.line +
              " | " +
              lt +
              `
` +
              ot +
              " | " +
              "".padEnd(d.column - 1, " ") +
              "".padEnd(dt, "^");
          } else
            t +=
              `
 at ` + O;
        }
        return t;
      }
      static buildMessage(s, t) {
        function b(x) {
          return x.codePointAt(0).toString(16).toUpperCase();
        }
        let _ = Object.prototype.hasOwnProperty.call(RegExp.prototype, "unicode")
          ? new RegExp("[\\p{C}\\p{Mn}\\p{Mc}]", "gu")
          : null;
        function d(x) {
          return _ ? x.replace(_, (p) => "\\u{" + b(p) + "}") : x;
        }
        function v(x) {
          return d(
            x
              .replace(/\\/g, "\\\\")
              .replace(/"/g, '\\"')
              .replace(/\0/g, "\\0")
              .replace(/\t/g, "\\t")
              .replace(/\n/g, "\\n")
              .replace(/\r/g, "\\r")
              .replace(/[\x00-\x0F]/g, (p) => "\\x0" + b(p))
              .replace(/[\x10-\x1F\x7F-\x9F]/g, (p) => "\\x" + b(p)),
          );
        }
        function O(x) {
          return d(
            x
              .replace(/\\/g, "\\\\")
              .replace(/\]/g, "\\]")
              .replace(/\^/g, "\\^")
              .replace(/-/g, "\\-")
              .replace(/\0/g, "\\0")
              .replace(/\t/g, "\\t")
              .replace(/\n/g, "\\n")
              .replace(/\r/g, "\\r")
              .replace(/[\x00-\x0F]/g, (p) => "\\x0" + b(p))
              .replace(/[\x10-\x1F\x7F-\x9F]/g, (p) => "\\x" + b(p)),
          );
        }
        let Z = {
          literal(x) {
            return '"' + v(x.text) + '"';
          },
          class(x) {
            let p = x.parts.map((at) => (Array.isArray(at) ? O(at[0]) + "-" + O(at[1]) : O(at)));
            return "[" + (x.inverted ? "^" : "") + p.join("") + "]" + (x.unicode ? "u" : "");
          },
          any() {
            return "any character";
          },
          end() {
            return "end of input";
          },
          other(x) {
            return x.description;
          },
        };
        function ot(x) {
          return Z[x.type](x);
        }
        function lt(x) {
          let p = x.map(ot);
          if ((p.sort(), p.length > 0)) {
            let at = 1;
            for (let et = 1; et < p.length; et++) p[et - 1] !== p[et] && ((p[at] = p[et]), at++);
            p.length = at;
          }
          switch (p.length) {
            case 1:
              return p[0];
            case 2:
              return p[0] + " or " + p[1];
            default:
              return p.slice(0, -1).join(", ") + ", or " + p[p.length - 1];
          }
        }
        function dt(x) {
          return x ? '"' + v(x) + '"' : "end of input";
        }
        return "Expected " + lt(s) + " but " + dt(t) + " found.";
      }
    }
    function i(e, s) {
      s = s !== void 0 ? s : {};
      let t = {},
        b = s.grammarSource,
        _ = { document: Ci, math: $s },
        d = Ci,
        v = "%",
        O = ".",
        Z = "verb*",
        ot = "verb",
        lt = "[",
        dt = "]",
        x = "lstinline",
        p = "mintinline",
        at = "mint",
        et = "minted",
        se = "verbatim*",
        Vt = "verbatim",
        de = "filecontents*",
        ie = "filecontents",
        Gt = "comment",
        $e = "lstlisting",
        Se = "(",
        we = ")",
        Q = "begin",
        M = "end",
        yt = "equation*",
        vt = "equation",
        rt = "align*",
        $t = "align",
        Rt = "alignat*",
        Nt = "alignat",
        Mt = "gather*",
        Lt = "gather",
        te = "multline*",
        K = "multline",
        nt = "flalign*",
        pt = "flalign",
        Ct = "split",
        Bt = "math",
        he = "displaymath",
        pe = "\\",
        qe = "{",
        Oe = "}",
        _e = "$",
        Ne = "&",
        le = "\r",
        ze = `
`,
        ke = `\r
`,
        Le = "#",
        De = "^",
        V = "_",
        P = "\0",
        ut = /^[^ \t\n\r]/,
        Yt = /^[ \t]/,
        re = /^[a-zA-Z]/,
        G = /^[0-9]/,
        ve = /^[.,;:\-*\/()!?=+<>[\]`'"~]/,
        Me = je("token"),
        L = ys(),
        $ = je("parbreak"),
        X = je("math token"),
        Wt = je("nonchar token"),
        Jt = Kt("%", !1),
        it = je("whitespace"),
        oe = je("number"),
        Ye = Kt(".", !1),
        Xe = je("special macro"),
        q = Kt("verb*", !1),
        ne = Kt("verb", !1),
        ge = Kt("[", !1),
        Pe = Kt("]", !1),
        st = Xa(
          [
            " ",
            "	",
            `
`,
            "\r",
          ],
          !0,
          !1,
          !1,
        ),
        C = je("verbatim listings"),
        U = Kt("lstinline", !1),
        W = je("verbatim minted"),
        Tt = Kt("mintinline", !1),
        jt = Kt("mint", !1),
        Xt = je("verbatim minted environment"),
        z = Kt("minted", !1),
        At = je("verbatim environment with optional arg"),
        Ot = je("verbatim environment"),
        Qt = Kt("verbatim*", !1),
        Pt = Kt("verbatim", !1),
        tt = Kt("filecontents*", !1),
        zt = Kt("filecontents", !1),
        Ft = Kt("comment", !1),
        Zt = Kt("lstlisting", !1),
        fe = je("macro"),
        me = je("group"),
        xe = je("environment"),
        y = je("math environment"),
        T = Kt("(", !1),
        N = Kt(")", !1),
        St = Kt("begin", !1),
        g = Kt("end", !1),
        ce = Kt("equation*", !1),
        Fe = Kt("equation", !1),
        Ie = Kt("align*", !1),
        l = Kt("align", !1),
        S = Kt("alignat*", !1),
        D = Kt("alignat", !1),
        It = Kt("gather*", !1),
        ee = Kt("gather", !1),
        ue = Kt("multline*", !1),
        aa = Kt("multline", !1),
        Te = Kt("flalign*", !1),
        Ca = Kt("flalign", !1),
        ua = Kt("split", !1),
        Et = Kt("math", !1),
        da = Kt("displaymath", !1),
        ra = je("escape"),
        ia = Kt("\\", !1),
        Ue = Kt("{", !1),
        wa = Kt("}", !1),
        na = Kt("$", !1),
        pa = Kt("&", !1),
        m = je("newline"),
        F = Kt("\r", !1),
        j = Kt(
          `
`,
          !1,
        ),
        gt = Kt(
          `\r
`,
          !1,
        ),
        f = Kt("#", !1),
        A = Kt("^", !1),
        B = Kt("_", !1),
        mt = Kt("\0", !1),
        _t = Xa([" ", "	"], !1, !1, !1),
        Ut = je("letter"),
        Ce = Xa(
          [
            ["a", "z"],
            ["A", "Z"],
          ],
          !1,
          !1,
          !1,
        ),
        He = je("digit"),
        qr = Xa([["0", "9"]], !1, !1, !1),
        zr = je("punctuation"),
        Aa = Xa(
          [".", ",", ";", ":", "-", "*", "/", "(", ")", "!", "?", "=", "+", "<", ">", "[", "]", "`", "'", '"', "~"],
          !1,
          !1,
          !1,
        ),
        Sr = je("full comment"),
        _r = je("comment");
      function or(r) {
        return ae("root", { content: r.flatMap((o) => o) });
      }
      function Rr(r) {
        return r;
      }
      function mr(r) {
        return ae("inlinemath", { content: r.flatMap((o) => o) });
      }
      function Ea(r) {
        return ae("string", { content: r });
      }
      function Pr(r) {
        return ae("string", { content: r });
      }
      function qa() {
        return ae("parbreak");
      }
      function Fr(r) {
        return r;
      }
      function Tr(r) {
        return r;
      }
      function za() {
        return ae("macro", { content: "^", escapeToken: "" });
      }
      function Ra() {
        return ae("macro", { content: "_", escapeToken: "" });
      }
      function Ga(r) {
        return ae("string", { content: r });
      }
      function hr() {
        return ae("whitespace");
      }
      function c(r, o) {
        return r.join("") + "." + o.join("");
      }
      function E(r) {
        return "." + r.join("");
      }
      function Y(r) {
        return r.join("") + ".";
      }
      function J(r) {
        return ae("string", { content: r });
      }
      function wt(r, o, u) {
        return u == o;
      }
      function qt(r, o, u) {
        return u;
      }
      function be(r, o, u, h) {
        return h == o;
      }
      function Ke(r, o, u) {
        return ae("verb", { env: r, escape: o, content: u.join("") });
      }
      function Pa(r) {
        return r;
      }
      function ga(r) {
        return ae("displaymath", { content: r.flatMap((o) => o) });
      }
      function ch(r) {
        return r;
      }
      function Bn(r) {
        return ae("inlinemath", { content: r.flatMap((o) => o) });
      }
      function uh(r) {
        return r;
      }
      function Dn(r) {
        return ae("displaymath", { content: r.flatMap((o) => o) });
      }
      function li(r) {
        return r.type === "string" && r.content === "]";
      }
      function fh(r) {
        return r;
      }
      function Mn(r) {
        return [ae("string", { content: "[" }), ...r, ae("string", { content: "]" })];
      }
      function dh(r) {
        return r;
      }
      function Yn(r) {
        return ae("group", { content: ae("string", { content: r.join("") }) });
      }
      function ci(r, o) {
        return o == r;
      }
      function ui(r, o) {
        return o;
      }
      function In(r, o, u) {
        return u == r;
      }
      function Nn(r, o) {
        return [ae("string", { content: r }), ae("string", { content: o.join("") }), ae("string", { content: r })];
      }
      function Un(r, o, u) {
        return [ae("macro", { content: r }), ...(o || []), ...[].concat(u)];
      }
      function Hn(r, o, u, h) {
        return [ae("macro", { content: r }), ...(o || []), u, ...[].concat(h)];
      }
      function fi(r, o, u, h) {
        return Za({ content: [r] }, h);
      }
      function Vn(r, o, u, h) {
        return ae("environment", { env: r, content: [...(o || []), u, { type: "string", content: h }] });
      }
      function di(r, o, u) {
        return Za({ content: [r] }, u);
      }
      function pi(r, o, u) {
        return u;
      }
      function Gn(r, o, u) {
        return ae("environment", {
          env: r,
          content: o ? [...o, { type: "string", content: u }] : [{ type: "string", content: u }],
        });
      }
      function gi(r, o) {
        return Za({ content: [r] }, o);
      }
      function bi(r, o) {
        return o;
      }
      function Wn(r, o) {
        return ae("verbatim", { env: r, content: o });
      }
      function Xn(r) {
        return r.join("");
      }
      function ph(r) {
        return r;
      }
      function Kn(r) {
        return ae("macro", { content: r });
      }
      function gh(r) {
        return r;
      }
      function Jn(r) {
        return ae("group", { content: r.flatMap((o) => o) });
      }
      function Zn(r) {
        return bs().slice(1, -1);
      }
      function xi(r, o, u) {
        return Za(r, u);
      }
      function yi(r, o, u) {
        return u;
      }
      function Qn(r, o, u) {
        return ((u = u.flatMap((h) => h)), ae("environment", { env: r, content: o ? [o, ...u] : u }));
      }
      function wi(r, o, u) {
        return Za({ content: [r] }, u);
      }
      function vi(r, o, u) {
        return u;
      }
      function ts(r, o, u) {
        return ((u = u.flatMap((h) => h)), ae("mathenv", { env: r, content: o ? [o, ...u] : u }));
      }
      function es(r) {
        return ae("string", { content: r });
      }
      function as() {
        return ae("string", { content: "\\" });
      }
      function rs(r) {
        return ae("string", { content: r });
      }
      function is(r) {
        return ae("string", { content: r });
      }
      function ns(r) {
        return ae("string", { content: r });
      }
      function ss(r) {
        return ae("string", { content: r });
      }
      function os(r) {
        return ae("string", { content: r });
      }
      function ms(r) {
        return ae("string", { content: r });
      }
      function hs(r) {
        return ae("string", { content: r });
      }
      function ls() {
        return " ";
      }
      function cs(r) {
        return ae("string", { content: r });
      }
      function us(r, o) {
        return ae("comment", { ...o, sameline: !1, leadingWhitespace: r.length > 0 });
      }
      function fs(r, o) {
        return ae("comment", { ...o, sameline: !0, leadingWhitespace: r.length > 0 });
      }
      function bh(r) {
        return r;
      }
      function ds(r) {
        return { content: r.join(""), suffixParbreak: !0 };
      }
      function xh(r) {
        return r;
      }
      function ps(r) {
        return { content: r.join("") };
      }
      function gs() {
        return $i().start.column === 1;
      }
      let a = s.peg$currPos | 0,
        bt = a,
        La = [{ line: 1, column: 1 }],
        fa = a,
        lr = s.peg$maxFailExpected || [],
        R = s.peg$silentFails | 0,
        ft = {},
        Wa;
      if (s.startRule) {
        if (!(s.startRule in _)) throw new Error(`Can't start parsing from rule "` + s.startRule + '".');
        d = _[s.startRule];
      }
      function bs() {
        return e.substring(bt, a);
      }
      function $i() {
        return Or(bt, a);
      }
      function xs(r = a) {
        let o = e.codePointAt(r);
        return o === void 0 ? "" : String.fromCodePoint(o);
      }
      function Kt(r, o) {
        return { type: "literal", text: r, ignoreCase: o };
      }
      function Xa(r, o, u, h) {
        return { type: "class", parts: r, inverted: o, ignoreCase: u, unicode: h };
      }
      function ys() {
        return { type: "any" };
      }
      function ws() {
        return { type: "end" };
      }
      function je(r) {
        return { type: "other", description: r };
      }
      function ki(r) {
        let o = La[r],
          u;
        if (o) return o;
        if (r >= La.length) u = La.length - 1;
        else for (u = r; !La[--u];);
        for (o = La[u], o = { line: o.line, column: o.column }; u < r;)
          (e.charCodeAt(u) === 10 ? (o.line++, (o.column = 1)) : o.column++, u++);
        return ((La[r] = o), o);
      }
      function Or(r, o, u) {
        let h = ki(r),
          k = ki(o),
          w = {
            source: b,
            start: { offset: r, line: h.line, column: h.column },
            end: { offset: o, line: k.line, column: k.column },
          };
        return (
          u && b && typeof b.offset == "function" && ((w.start = b.offset(w.start)), (w.end = b.offset(w.end))),
          w
        );
      }
      function ct(r) {
        a < fa || (a > fa && ((fa = a), (lr = [])), lr.push(r));
      }
      function vs(r, o, u) {
        return new n(n.buildMessage(r, o), r, o, u);
      }
      function Ci() {
        let r,
          o,
          u,
          h = a * 53 + 0,
          k = ft[h];
        if (k) return ((a = k.nextPos), k.result);
        for (R++, r = a, o = [], u = ba(); u !== t;) (o.push(u), (u = ba()));
        return ((bt = r), (o = or(o)), (r = o), R--, (ft[h] = { nextPos: a, result: r }), r);
      }
      function $s() {
        let r,
          o,
          u = a * 53 + 1,
          h = ft[u];
        if (h) return ((a = h.nextPos), h.result);
        for (R++, r = [], o = ma(); o !== t;) (r.push(o), (o = ma()));
        return (R--, (ft[u] = { nextPos: a, result: r }), r);
      }
      function ba() {
        let r,
          o,
          u,
          h,
          k,
          w,
          H = a * 53 + 2,
          I = ft[H];
        if (I) return ((a = I.nextPos), I.result);
        if ((R++, (r = qi()), r === t && ((r = Pi()), r === t && ((r = Li()), r === t && ((r = sa()), r === t))))) {
          if (((r = a), (o = ta()), o !== t)) {
            if (
              ((u = []),
              (h = a),
              (k = a),
              R++,
              (w = ta()),
              R--,
              w === t ? (k = void 0) : ((a = k), (k = t)),
              k !== t ? ((w = ma()), w !== t ? ((bt = h), (h = w)) : ((a = h), (h = t))) : ((a = h), (h = t)),
              h !== t)
            )
              for (; h !== t;)
                (u.push(h),
                  (h = a),
                  (k = a),
                  R++,
                  (w = ta()),
                  R--,
                  w === t ? (k = void 0) : ((a = k), (k = t)),
                  k !== t ? ((w = ma()), w !== t ? ((bt = h), (h = w)) : ((a = h), (h = t))) : ((a = h), (h = t)));
            else u = t;
            u !== t ? ((h = ta()), h !== t ? ((bt = r), (r = mr(u))) : ((a = r), (r = t))) : ((a = r), (r = t));
          } else ((a = r), (r = t));
          if (
            r === t &&
            ((r = Br()),
            r === t &&
              ((r = Ai()),
              r === t &&
                ((r = Dr()),
                r === t &&
                  ((r = Mr()), r === t && ((r = ks()), r === t && ((r = Ve()), r === t && ((r = Oi()), r === t)))))))
          ) {
            if (
              ((r = a),
              (o = a),
              (u = []),
              (h = a),
              (k = a),
              R++,
              (w = Ei()),
              R--,
              w === t ? (k = void 0) : ((a = k), (k = t)),
              k !== t
                ? (e.length > a ? ((w = e.charAt(a)), a++) : ((w = t), R === 0 && ct(L)),
                  w !== t ? ((k = [k, w]), (h = k)) : ((a = h), (h = t)))
                : ((a = h), (h = t)),
              h !== t)
            )
              for (; h !== t;)
                (u.push(h),
                  (h = a),
                  (k = a),
                  R++,
                  (w = Ei()),
                  R--,
                  w === t ? (k = void 0) : ((a = k), (k = t)),
                  k !== t
                    ? (e.length > a ? ((w = e.charAt(a)), a++) : ((w = t), R === 0 && ct(L)),
                      w !== t ? ((k = [k, w]), (h = k)) : ((a = h), (h = t)))
                    : ((a = h), (h = t)));
            else u = t;
            (u !== t ? (o = e.substring(o, a)) : (o = u),
              o !== t && ((bt = r), (o = Ea(o))),
              (r = o),
              r === t &&
                ((r = la()),
                r === t &&
                  ((r = We()),
                  r === t &&
                    ((r = ta()),
                    r === t &&
                      ((r = a),
                      e.length > a ? ((o = e.charAt(a)), a++) : ((o = t), R === 0 && ct(L)),
                      o !== t && ((bt = r), (o = Pr(o))),
                      (r = o))))));
          }
        }
        return (R--, r === t && ((o = t), R === 0 && ct(Me)), (ft[H] = { nextPos: a, result: r }), r);
      }
      function Ai() {
        let r,
          o,
          u,
          h,
          k,
          w,
          H,
          I,
          xt = a * 53 + 3,
          ht = ft[xt];
        if (ht) return ((a = ht.nextPos), ht.result);
        for (R++, r = a, o = a, u = [], h = ye(); h !== t;) (u.push(h), (h = ye()));
        if (((h = Ge()), h !== t)) {
          for (k = [], w = a, H = [], I = ye(); I !== t;) (H.push(I), (I = ye()));
          if (((I = Ge()), I !== t ? ((H = [H, I]), (w = H)) : ((a = w), (w = t)), w !== t))
            for (; w !== t;) {
              for (k.push(w), w = a, H = [], I = ye(); I !== t;) (H.push(I), (I = ye()));
              ((I = Ge()), I !== t ? ((H = [H, I]), (w = H)) : ((a = w), (w = t)));
            }
          else k = t;
          if (k !== t) {
            for (w = [], H = ye(); H !== t;) (w.push(H), (H = ye()));
            ((H = a),
              R++,
              (I = Ja()),
              R--,
              I === t ? (H = void 0) : ((a = H), (H = t)),
              H !== t ? ((u = [u, h, k, w, H]), (o = u)) : ((a = o), (o = t)));
          } else ((a = o), (o = t));
        } else ((a = o), (o = t));
        if (o === t) {
          for (o = a, u = [], h = ye(); h !== t;) (u.push(h), (h = ye()));
          if (((h = Ge()), h !== t)) {
            for (k = [], w = a, H = [], I = ye(); I !== t;) (H.push(I), (I = ye()));
            if (((I = Ge()), I !== t ? ((H = [H, I]), (w = H)) : ((a = w), (w = t)), w !== t))
              for (; w !== t;) {
                for (k.push(w), w = a, H = [], I = ye(); I !== t;) (H.push(I), (I = ye()));
                ((I = Ge()), I !== t ? ((H = [H, I]), (w = H)) : ((a = w), (w = t)));
              }
            else k = t;
            k !== t ? ((u = [u, h, k]), (o = u)) : ((a = o), (o = t));
          } else ((a = o), (o = t));
        }
        return (
          o !== t && ((bt = r), (o = qa())),
          (r = o),
          R--,
          r === t && ((o = t), R === 0 && ct($)),
          (ft[xt] = { nextPos: a, result: r }),
          r
        );
      }
      function ma() {
        let r,
          o,
          u,
          h,
          k,
          w = a * 53 + 4,
          H = ft[w];
        if (H) return ((a = H.nextPos), H.result);
        if ((R++, (r = qi()), r === t && ((r = Pi()), r === t && ((r = Li()), r === t)))) {
          for (r = a, o = [], u = Ve(); u !== t;) (o.push(u), (u = Ve()));
          if (((u = sa()), u !== t)) {
            for (h = [], k = Ve(); k !== t;) (h.push(k), (k = Ve()));
            ((bt = r), (r = u));
          } else ((a = r), (r = t));
          if (r === t) {
            for (r = a, o = [], u = Ve(); u !== t;) (o.push(u), (u = Ve()));
            if (((u = Br()), u !== t)) {
              for (h = [], k = Ve(); k !== t;) (h.push(k), (k = Ve()));
              ((bt = r), (r = u));
            } else ((a = r), (r = t));
            if (r === t && ((r = Dr()), r === t)) {
              for (r = a, o = [], u = Ve(); u !== t;) (o.push(u), (u = Ve()));
              if (((u = Fs()), u !== t)) {
                for (h = [], k = Ve(); k !== t;) (h.push(k), (k = Ve()));
                ((bt = r), (r = za()));
              } else ((a = r), (r = t));
              if (r === t) {
                for (r = a, o = [], u = Ve(); u !== t;) (o.push(u), (u = Ve()));
                if (((u = Ts()), u !== t)) {
                  for (h = [], k = Ve(); k !== t;) (h.push(k), (k = Ve()));
                  ((bt = r), (r = Ra()));
                } else ((a = r), (r = t));
                r === t &&
                  ((r = Mr()),
                  r === t &&
                    ((r = Ve()),
                    r === t &&
                      ((r = a),
                      e.length > a ? ((o = e.charAt(a)), a++) : ((o = t), R === 0 && ct(L)),
                      o !== t && ((bt = r), (o = Ga(o))),
                      (r = o))));
              }
            }
          }
        }
        return (R--, r === t && ((o = t), R === 0 && ct(X)), (ft[w] = { nextPos: a, result: r }), r);
      }
      function Ei() {
        let r,
          o = a * 53 + 5,
          u = ft[o];
        return u
          ? ((a = u.nextPos), u.result)
          : (R++,
            (r = ha()),
            r === t &&
              (e.charCodeAt(a) === 37 ? ((r = v), a++) : ((r = t), R === 0 && ct(Jt)),
              r === t &&
                ((r = la()),
                r === t &&
                  ((r = We()),
                  r === t &&
                    ((r = ta()),
                    r === t &&
                      ((r = Br()),
                      r === t &&
                        ((r = Ge()),
                        r === t &&
                          ((r = Dr()),
                          r === t &&
                            ((r = Mr()),
                            r === t && ((r = ye()), r === t && ((r = Oi()), r === t && (r = Bi()))))))))))),
            R--,
            r === t && R === 0 && ct(Wt),
            (ft[o] = { nextPos: a, result: r }),
            r);
      }
      function Ve() {
        let r,
          o,
          u,
          h,
          k,
          w,
          H,
          I,
          xt = a * 53 + 6,
          ht = ft[xt];
        if (ht) return ((a = ht.nextPos), ht.result);
        if ((R++, (r = a), (o = a), (u = Ge()), u !== t)) {
          for (h = [], k = ye(); k !== t;) (h.push(k), (k = ye()));
          ((u = [u, h]), (o = u));
        } else ((a = o), (o = t));
        if (o === t) {
          if (((o = a), (u = []), (h = ye()), h !== t)) for (; h !== t;) (u.push(h), (h = ye()));
          else u = t;
          if (u !== t)
            if (((h = Ge()), h !== t))
              if (((k = a), R++, (w = Ja()), R--, w === t ? (k = void 0) : ((a = k), (k = t)), k !== t)) {
                for (w = [], H = ye(); H !== t;) (w.push(H), (H = ye()));
                ((H = a),
                  R++,
                  (I = Ge()),
                  R--,
                  I === t ? (H = void 0) : ((a = H), (H = t)),
                  H !== t ? ((u = [u, h, k, w, H]), (o = u)) : ((a = o), (o = t)));
              } else ((a = o), (o = t));
            else ((a = o), (o = t));
          else ((a = o), (o = t));
          if (o === t)
            if (((o = []), (u = ye()), u !== t)) for (; u !== t;) (o.push(u), (u = ye()));
            else o = t;
        }
        return (
          o !== t && ((bt = r), (o = hr())),
          (r = o),
          R--,
          r === t && ((o = t), R === 0 && ct(it)),
          (ft[xt] = { nextPos: a, result: r }),
          r
        );
      }
      function ks() {
        let r,
          o,
          u,
          h,
          k,
          w,
          H = a * 53 + 7,
          I = ft[H];
        if (I) return ((a = I.nextPos), I.result);
        if ((R++, (r = a), (o = a), (u = []), (h = Sa()), h !== t)) for (; h !== t;) (u.push(h), (h = Sa()));
        else u = t;
        if (u !== t)
          if ((e.charCodeAt(a) === 46 ? ((h = O), a++) : ((h = t), R === 0 && ct(Ye)), h !== t)) {
            if (((k = []), (w = Sa()), w !== t)) for (; w !== t;) (k.push(w), (w = Sa()));
            else k = t;
            k !== t ? ((bt = o), (o = c(u, k))) : ((a = o), (o = t));
          } else ((a = o), (o = t));
        else ((a = o), (o = t));
        if (o === t) {
          if (((o = a), e.charCodeAt(a) === 46 ? ((u = O), a++) : ((u = t), R === 0 && ct(Ye)), u !== t)) {
            if (((h = []), (k = Sa()), k !== t)) for (; k !== t;) (h.push(k), (k = Sa()));
            else h = t;
            h !== t ? ((bt = o), (o = E(h))) : ((a = o), (o = t));
          } else ((a = o), (o = t));
          if (o === t) {
            if (((o = a), (u = []), (h = Sa()), h !== t)) for (; h !== t;) (u.push(h), (h = Sa()));
            else u = t;
            u !== t
              ? (e.charCodeAt(a) === 46 ? ((h = O), a++) : ((h = t), R === 0 && ct(Ye)),
                h !== t ? ((bt = o), (o = Y(u))) : ((a = o), (o = t)))
              : ((a = o), (o = t));
          }
        }
        return (
          o !== t && ((bt = r), (o = J(o))),
          (r = o),
          R--,
          r === t && ((o = t), R === 0 && ct(oe)),
          (ft[H] = { nextPos: a, result: r }),
          r
        );
      }
      function qi() {
        let r,
          o,
          u,
          h,
          k,
          w,
          H,
          I,
          xt,
          ht,
          kt = a * 53 + 8,
          Dt = ft[kt];
        if (Dt) return ((a = Dt.nextPos), Dt.result);
        if ((R++, (r = a), (o = ha()), o !== t))
          if (
            (e.substr(a, 5) === Z ? ((u = Z), (a += 5)) : ((u = t), R === 0 && ct(q)),
            u === t && (e.substr(a, 4) === ot ? ((u = ot), (a += 4)) : ((u = t), R === 0 && ct(ne))),
            u !== t)
          )
            if ((e.length > a ? ((h = e.charAt(a)), a++) : ((h = t), R === 0 && ct(L)), h !== t)) {
              for (
                k = [],
                  w = a,
                  H = a,
                  R++,
                  I = a,
                  e.length > a ? ((xt = e.charAt(a)), a++) : ((xt = t), R === 0 && ct(L)),
                  xt !== t
                    ? ((bt = a),
                      (ht = wt(u, h, xt)),
                      ht ? (ht = void 0) : (ht = t),
                      ht !== t ? ((xt = [xt, ht]), (I = xt)) : ((a = I), (I = t)))
                    : ((a = I), (I = t)),
                  R--,
                  I === t ? (H = void 0) : ((a = H), (H = t)),
                  H !== t
                    ? (e.length > a ? ((I = e.charAt(a)), a++) : ((I = t), R === 0 && ct(L)),
                      I !== t ? ((bt = w), (w = qt(u, h, I))) : ((a = w), (w = t)))
                    : ((a = w), (w = t));
                w !== t;
              )
                (k.push(w),
                  (w = a),
                  (H = a),
                  R++,
                  (I = a),
                  e.length > a ? ((xt = e.charAt(a)), a++) : ((xt = t), R === 0 && ct(L)),
                  xt !== t
                    ? ((bt = a),
                      (ht = wt(u, h, xt)),
                      ht ? (ht = void 0) : (ht = t),
                      ht !== t ? ((xt = [xt, ht]), (I = xt)) : ((a = I), (I = t)))
                    : ((a = I), (I = t)),
                  R--,
                  I === t ? (H = void 0) : ((a = H), (H = t)),
                  H !== t
                    ? (e.length > a ? ((I = e.charAt(a)), a++) : ((I = t), R === 0 && ct(L)),
                      I !== t ? ((bt = w), (w = qt(u, h, I))) : ((a = w), (w = t)))
                    : ((a = w), (w = t)));
              ((w = a),
                e.length > a ? ((H = e.charAt(a)), a++) : ((H = t), R === 0 && ct(L)),
                H !== t
                  ? ((bt = a),
                    (I = be(u, h, k, H)),
                    I ? (I = void 0) : (I = t),
                    I !== t ? ((H = [H, I]), (w = H)) : ((a = w), (w = t)))
                  : ((a = w), (w = t)),
                w !== t ? ((bt = r), (r = Ke(u, h, k))) : ((a = r), (r = t)));
            } else ((a = r), (r = t));
          else ((a = r), (r = t));
        else ((a = r), (r = t));
        if (
          r === t &&
          ((r = Cs()),
          r === t && ((r = As()), r === t && ((r = Es()), r === t && ((r = qs()), r === t && ((r = zs()), r === t)))))
        ) {
          if (((r = a), (o = Rs()), o !== t)) {
            for (
              u = [],
                h = a,
                k = a,
                R++,
                w = Lr(),
                R--,
                w === t ? (k = void 0) : ((a = k), (k = t)),
                k !== t ? ((w = ma()), w !== t ? ((bt = h), (h = w)) : ((a = h), (h = t))) : ((a = h), (h = t));
              h !== t;
            )
              (u.push(h),
                (h = a),
                (k = a),
                R++,
                (w = Lr()),
                R--,
                w === t ? (k = void 0) : ((a = k), (k = t)),
                k !== t ? ((w = ma()), w !== t ? ((bt = h), (h = w)) : ((a = h), (h = t))) : ((a = h), (h = t)));
            ((h = Lr()), h !== t ? ((bt = r), (r = ga(u))) : ((a = r), (r = t)));
          } else ((a = r), (r = t));
          if (r === t) {
            if (((r = a), (o = Ps()), o !== t)) {
              for (
                u = [],
                  h = a,
                  k = a,
                  R++,
                  w = jr(),
                  R--,
                  w === t ? (k = void 0) : ((a = k), (k = t)),
                  k !== t ? ((w = ma()), w !== t ? ((bt = h), (h = w)) : ((a = h), (h = t))) : ((a = h), (h = t));
                h !== t;
              )
                (u.push(h),
                  (h = a),
                  (k = a),
                  R++,
                  (w = jr()),
                  R--,
                  w === t ? (k = void 0) : ((a = k), (k = t)),
                  k !== t ? ((w = ma()), w !== t ? ((bt = h), (h = w)) : ((a = h), (h = t))) : ((a = h), (h = t)));
              ((h = jr()), h !== t ? ((bt = r), (r = Bn(u))) : ((a = r), (r = t)));
            } else ((a = r), (r = t));
            if (r === t) {
              if (((r = a), (o = ta()), o !== t))
                if (((u = ta()), u !== t)) {
                  for (
                    h = [],
                      k = a,
                      w = a,
                      R++,
                      H = a,
                      I = ta(),
                      I !== t
                        ? ((xt = ta()), xt !== t ? ((I = [I, xt]), (H = I)) : ((a = H), (H = t)))
                        : ((a = H), (H = t)),
                      R--,
                      H === t ? (w = void 0) : ((a = w), (w = t)),
                      w !== t ? ((H = ma()), H !== t ? ((bt = k), (k = H)) : ((a = k), (k = t))) : ((a = k), (k = t));
                    k !== t;
                  )
                    (h.push(k),
                      (k = a),
                      (w = a),
                      R++,
                      (H = a),
                      (I = ta()),
                      I !== t
                        ? ((xt = ta()), xt !== t ? ((I = [I, xt]), (H = I)) : ((a = H), (H = t)))
                        : ((a = H), (H = t)),
                      R--,
                      H === t ? (w = void 0) : ((a = w), (w = t)),
                      w !== t ? ((H = ma()), H !== t ? ((bt = k), (k = H)) : ((a = k), (k = t))) : ((a = k), (k = t)));
                  ((k = ta()),
                    k !== t
                      ? ((w = ta()), w !== t ? ((bt = r), (r = Dn(h))) : ((a = r), (r = t)))
                      : ((a = r), (r = t)));
                } else ((a = r), (r = t));
              else ((a = r), (r = t));
              r === t && ((r = _s()), r === t && (r = Ss()));
            }
          }
        }
        return (R--, r === t && ((o = t), R === 0 && ct(Xe)), (ft[kt] = { nextPos: a, result: r }), r);
      }
      function cr() {
        let r,
          o,
          u,
          h,
          k,
          w,
          H,
          I,
          xt = a * 53 + 9,
          ht = ft[xt];
        if (ht) return ((a = ht.nextPos), ht.result);
        if (((r = a), e.charCodeAt(a) === 91 ? ((o = lt), a++) : ((o = t), R === 0 && ct(ge)), o !== t)) {
          for (
            u = [],
              h = a,
              k = a,
              R++,
              w = a,
              H = ba(),
              H !== t
                ? ((bt = a),
                  (I = li(H)),
                  I ? (I = void 0) : (I = t),
                  I !== t ? ((H = [H, I]), (w = H)) : ((a = w), (w = t)))
                : ((a = w), (w = t)),
              R--,
              w === t ? (k = void 0) : ((a = k), (k = t)),
              k !== t ? ((w = ba()), w !== t ? ((bt = h), (h = w)) : ((a = h), (h = t))) : ((a = h), (h = t));
            h !== t;
          )
            (u.push(h),
              (h = a),
              (k = a),
              R++,
              (w = a),
              (H = ba()),
              H !== t
                ? ((bt = a),
                  (I = li(H)),
                  I ? (I = void 0) : (I = t),
                  I !== t ? ((H = [H, I]), (w = H)) : ((a = w), (w = t)))
                : ((a = w), (w = t)),
              R--,
              w === t ? (k = void 0) : ((a = k), (k = t)),
              k !== t ? ((w = ba()), w !== t ? ((bt = h), (h = w)) : ((a = h), (h = t))) : ((a = h), (h = t)));
          (e.charCodeAt(a) === 93 ? ((h = dt), a++) : ((h = t), R === 0 && ct(Pe)),
            h !== t ? ((bt = r), (r = Mn(u))) : ((a = r), (r = t)));
        } else ((a = r), (r = t));
        return ((ft[xt] = { nextPos: a, result: r }), r);
      }
      function zi() {
        let r,
          o,
          u,
          h,
          k,
          w,
          H = a * 53 + 10,
          I = ft[H];
        if (I) return ((a = I.nextPos), I.result);
        if (((r = a), (o = la()), o !== t)) {
          for (
            u = [],
              h = a,
              k = a,
              R++,
              w = We(),
              R--,
              w === t ? (k = void 0) : ((a = k), (k = t)),
              k !== t
                ? (e.length > a ? ((w = e.charAt(a)), a++) : ((w = t), R === 0 && ct(L)),
                  w !== t ? ((bt = h), (h = w)) : ((a = h), (h = t)))
                : ((a = h), (h = t));
            h !== t;
          )
            (u.push(h),
              (h = a),
              (k = a),
              R++,
              (w = We()),
              R--,
              w === t ? (k = void 0) : ((a = k), (k = t)),
              k !== t
                ? (e.length > a ? ((w = e.charAt(a)), a++) : ((w = t), R === 0 && ct(L)),
                  w !== t ? ((bt = h), (h = w)) : ((a = h), (h = t)))
                : ((a = h), (h = t)));
          ((h = We()), h !== t ? ((bt = r), (r = Yn(u))) : ((a = r), (r = t)));
        } else ((a = r), (r = t));
        return ((ft[H] = { nextPos: a, result: r }), r);
      }
      function Si() {
        let r,
          o,
          u,
          h,
          k,
          w,
          H,
          I,
          xt = a * 53 + 11,
          ht = ft[xt];
        if (ht) return ((a = ht.nextPos), ht.result);
        if (((r = a), (o = e.charAt(a)), ut.test(o) ? a++ : ((o = t), R === 0 && ct(st)), o !== t)) {
          for (
            u = [],
              h = a,
              k = a,
              R++,
              w = a,
              e.length > a ? ((H = e.charAt(a)), a++) : ((H = t), R === 0 && ct(L)),
              H !== t
                ? ((bt = a),
                  (I = ci(o, H)),
                  I ? (I = void 0) : (I = t),
                  I !== t ? ((H = [H, I]), (w = H)) : ((a = w), (w = t)))
                : ((a = w), (w = t)),
              R--,
              w === t ? (k = void 0) : ((a = k), (k = t)),
              k !== t
                ? (e.length > a ? ((w = e.charAt(a)), a++) : ((w = t), R === 0 && ct(L)),
                  w !== t ? ((bt = h), (h = ui(o, w))) : ((a = h), (h = t)))
                : ((a = h), (h = t));
            h !== t;
          )
            (u.push(h),
              (h = a),
              (k = a),
              R++,
              (w = a),
              e.length > a ? ((H = e.charAt(a)), a++) : ((H = t), R === 0 && ct(L)),
              H !== t
                ? ((bt = a),
                  (I = ci(o, H)),
                  I ? (I = void 0) : (I = t),
                  I !== t ? ((H = [H, I]), (w = H)) : ((a = w), (w = t)))
                : ((a = w), (w = t)),
              R--,
              w === t ? (k = void 0) : ((a = k), (k = t)),
              k !== t
                ? (e.length > a ? ((w = e.charAt(a)), a++) : ((w = t), R === 0 && ct(L)),
                  w !== t ? ((bt = h), (h = ui(o, w))) : ((a = h), (h = t)))
                : ((a = h), (h = t)));
          ((h = a),
            e.length > a ? ((k = e.charAt(a)), a++) : ((k = t), R === 0 && ct(L)),
            k !== t
              ? ((bt = a),
                (w = In(o, u, k)),
                w ? (w = void 0) : (w = t),
                w !== t ? ((k = [k, w]), (h = k)) : ((a = h), (h = t)))
              : ((a = h), (h = t)),
            h !== t ? ((bt = r), (r = Nn(o, u))) : ((a = r), (r = t)));
        } else ((a = r), (r = t));
        return ((ft[xt] = { nextPos: a, result: r }), r);
      }
      function Cs() {
        let r,
          o,
          u,
          h,
          k,
          w = a * 53 + 12,
          H = ft[w];
        return H
          ? ((a = H.nextPos), H.result)
          : (R++,
            (r = a),
            (o = ha()),
            o !== t
              ? (e.substr(a, 9) === x ? ((u = x), (a += 9)) : ((u = t), R === 0 && ct(U)),
                u !== t
                  ? ((h = cr()),
                    h === t && (h = null),
                    (k = zi()),
                    k === t && (k = Si()),
                    k !== t ? ((bt = r), (r = Un(u, h, k))) : ((a = r), (r = t)))
                  : ((a = r), (r = t)))
              : ((a = r), (r = t)),
            R--,
            r === t && ((o = t), R === 0 && ct(C)),
            (ft[w] = { nextPos: a, result: r }),
            r);
      }
      function As() {
        let r,
          o,
          u,
          h,
          k,
          w,
          H = a * 53 + 13,
          I = ft[H];
        return I
          ? ((a = I.nextPos), I.result)
          : (R++,
            (r = a),
            (o = ha()),
            o !== t
              ? (e.substr(a, 10) === p ? ((u = p), (a += 10)) : ((u = t), R === 0 && ct(Tt)),
                u === t && (e.substr(a, 4) === at ? ((u = at), (a += 4)) : ((u = t), R === 0 && ct(jt))),
                u !== t
                  ? ((h = cr()),
                    h === t && (h = null),
                    (k = sa()),
                    k !== t
                      ? ((w = zi()),
                        w === t && (w = Si()),
                        w !== t ? ((bt = r), (r = Hn(u, h, k, w))) : ((a = r), (r = t)))
                      : ((a = r), (r = t)))
                  : ((a = r), (r = t)))
              : ((a = r), (r = t)),
            R--,
            r === t && ((o = t), R === 0 && ct(W)),
            (ft[H] = { nextPos: a, result: r }),
            r);
      }
      function Es() {
        let r,
          o,
          u,
          h,
          k,
          w,
          H,
          I,
          xt,
          ht,
          kt,
          Dt,
          Ht,
          Ae,
          Be,
          ja = a * 53 + 14,
          Nr = ft[ja];
        if (Nr) return ((a = Nr.nextPos), Nr.result);
        if ((R++, (r = a), (o = Ka()), o !== t))
          if (((u = la()), u !== t))
            if ((e.substr(a, 6) === et ? ((h = et), (a += 6)) : ((h = t), R === 0 && ct(z)), h !== t))
              if (((k = We()), k !== t))
                if (((w = cr()), w === t && (w = null), (H = sa()), H !== t)) {
                  for (
                    I = a,
                      xt = [],
                      ht = a,
                      kt = a,
                      R++,
                      Dt = a,
                      Ht = Je(),
                      Ht !== t
                        ? ((Ae = sa()),
                          Ae !== t
                            ? ((bt = a),
                              (Be = fi(h, w, H, Ae)),
                              Be ? (Be = void 0) : (Be = t),
                              Be !== t ? ((Ht = [Ht, Ae, Be]), (Dt = Ht)) : ((a = Dt), (Dt = t)))
                            : ((a = Dt), (Dt = t)))
                        : ((a = Dt), (Dt = t)),
                      R--,
                      Dt === t ? (kt = void 0) : ((a = kt), (kt = t)),
                      kt !== t
                        ? (e.length > a ? ((Dt = e.charAt(a)), a++) : ((Dt = t), R === 0 && ct(L)),
                          Dt !== t ? ((kt = [kt, Dt]), (ht = kt)) : ((a = ht), (ht = t)))
                        : ((a = ht), (ht = t));
                    ht !== t;
                  )
                    (xt.push(ht),
                      (ht = a),
                      (kt = a),
                      R++,
                      (Dt = a),
                      (Ht = Je()),
                      Ht !== t
                        ? ((Ae = sa()),
                          Ae !== t
                            ? ((bt = a),
                              (Be = fi(h, w, H, Ae)),
                              Be ? (Be = void 0) : (Be = t),
                              Be !== t ? ((Ht = [Ht, Ae, Be]), (Dt = Ht)) : ((a = Dt), (Dt = t)))
                            : ((a = Dt), (Dt = t)))
                        : ((a = Dt), (Dt = t)),
                      R--,
                      Dt === t ? (kt = void 0) : ((a = kt), (kt = t)),
                      kt !== t
                        ? (e.length > a ? ((Dt = e.charAt(a)), a++) : ((Dt = t), R === 0 && ct(L)),
                          Dt !== t ? ((kt = [kt, Dt]), (ht = kt)) : ((a = ht), (ht = t)))
                        : ((a = ht), (ht = t)));
                  ((I = e.substring(I, a)),
                    (xt = Je()),
                    xt !== t
                      ? ((ht = la()),
                        ht !== t
                          ? (e.substr(a, 6) === et ? ((kt = et), (a += 6)) : ((kt = t), R === 0 && ct(z)),
                            kt !== t
                              ? ((Dt = We()), Dt !== t ? ((bt = r), (r = Vn(h, w, H, I))) : ((a = r), (r = t)))
                              : ((a = r), (r = t)))
                          : ((a = r), (r = t)))
                      : ((a = r), (r = t)));
                } else ((a = r), (r = t));
              else ((a = r), (r = t));
            else ((a = r), (r = t));
          else ((a = r), (r = t));
        else ((a = r), (r = t));
        return (R--, r === t && ((o = t), R === 0 && ct(Xt)), (ft[ja] = { nextPos: a, result: r }), r);
      }
      function qs() {
        let r,
          o,
          u,
          h,
          k,
          w,
          H,
          I,
          xt,
          ht,
          kt,
          Dt,
          Ht,
          Ae,
          Be = a * 53 + 15,
          ja = ft[Be];
        if (ja) return ((a = ja.nextPos), ja.result);
        if ((R++, (r = a), (o = Ka()), o !== t))
          if (((u = la()), u !== t))
            if (((h = Ri()), h !== t))
              if (((k = We()), k !== t)) {
                for (
                  w = cr(),
                    w === t && (w = null),
                    H = a,
                    I = [],
                    xt = a,
                    ht = a,
                    R++,
                    kt = a,
                    Dt = Je(),
                    Dt !== t
                      ? ((Ht = sa()),
                        Ht !== t
                          ? ((bt = a),
                            (Ae = di(h, w, Ht)),
                            Ae ? (Ae = void 0) : (Ae = t),
                            Ae !== t ? ((Dt = [Dt, Ht, Ae]), (kt = Dt)) : ((a = kt), (kt = t)))
                          : ((a = kt), (kt = t)))
                      : ((a = kt), (kt = t)),
                    R--,
                    kt === t ? (ht = void 0) : ((a = ht), (ht = t)),
                    ht !== t
                      ? (e.length > a ? ((kt = e.charAt(a)), a++) : ((kt = t), R === 0 && ct(L)),
                        kt !== t ? ((bt = xt), (xt = pi(h, w, kt))) : ((a = xt), (xt = t)))
                      : ((a = xt), (xt = t));
                  xt !== t;
                )
                  (I.push(xt),
                    (xt = a),
                    (ht = a),
                    R++,
                    (kt = a),
                    (Dt = Je()),
                    Dt !== t
                      ? ((Ht = sa()),
                        Ht !== t
                          ? ((bt = a),
                            (Ae = di(h, w, Ht)),
                            Ae ? (Ae = void 0) : (Ae = t),
                            Ae !== t ? ((Dt = [Dt, Ht, Ae]), (kt = Dt)) : ((a = kt), (kt = t)))
                          : ((a = kt), (kt = t)))
                      : ((a = kt), (kt = t)),
                    R--,
                    kt === t ? (ht = void 0) : ((a = ht), (ht = t)),
                    ht !== t
                      ? (e.length > a ? ((kt = e.charAt(a)), a++) : ((kt = t), R === 0 && ct(L)),
                        kt !== t ? ((bt = xt), (xt = pi(h, w, kt))) : ((a = xt), (xt = t)))
                      : ((a = xt), (xt = t)));
                ((H = e.substring(H, a)),
                  (I = Je()),
                  I !== t
                    ? ((xt = la()),
                      xt !== t
                        ? ((ht = Ri()),
                          ht !== t
                            ? ((kt = We()), kt !== t ? ((bt = r), (r = Gn(h, w, H))) : ((a = r), (r = t)))
                            : ((a = r), (r = t)))
                        : ((a = r), (r = t)))
                    : ((a = r), (r = t)));
              } else ((a = r), (r = t));
            else ((a = r), (r = t));
          else ((a = r), (r = t));
        else ((a = r), (r = t));
        return (R--, r === t && ((o = t), R === 0 && ct(At)), (ft[Be] = { nextPos: a, result: r }), r);
      }
      function zs() {
        let r,
          o,
          u,
          h,
          k,
          w,
          H,
          I,
          xt,
          ht,
          kt,
          Dt,
          Ht,
          Ae = a * 53 + 16,
          Be = ft[Ae];
        if (Be) return ((a = Be.nextPos), Be.result);
        if ((R++, (r = a), (o = Ka()), o !== t))
          if (((u = la()), u !== t))
            if (((h = _i()), h !== t))
              if (((k = We()), k !== t)) {
                for (
                  w = a,
                    H = [],
                    I = a,
                    xt = a,
                    R++,
                    ht = a,
                    kt = Je(),
                    kt !== t
                      ? ((Dt = sa()),
                        Dt !== t
                          ? ((bt = a),
                            (Ht = gi(h, Dt)),
                            Ht ? (Ht = void 0) : (Ht = t),
                            Ht !== t ? ((kt = [kt, Dt, Ht]), (ht = kt)) : ((a = ht), (ht = t)))
                          : ((a = ht), (ht = t)))
                      : ((a = ht), (ht = t)),
                    R--,
                    ht === t ? (xt = void 0) : ((a = xt), (xt = t)),
                    xt !== t
                      ? (e.length > a ? ((ht = e.charAt(a)), a++) : ((ht = t), R === 0 && ct(L)),
                        ht !== t ? ((bt = I), (I = bi(h, ht))) : ((a = I), (I = t)))
                      : ((a = I), (I = t));
                  I !== t;
                )
                  (H.push(I),
                    (I = a),
                    (xt = a),
                    R++,
                    (ht = a),
                    (kt = Je()),
                    kt !== t
                      ? ((Dt = sa()),
                        Dt !== t
                          ? ((bt = a),
                            (Ht = gi(h, Dt)),
                            Ht ? (Ht = void 0) : (Ht = t),
                            Ht !== t ? ((kt = [kt, Dt, Ht]), (ht = kt)) : ((a = ht), (ht = t)))
                          : ((a = ht), (ht = t)))
                      : ((a = ht), (ht = t)),
                    R--,
                    ht === t ? (xt = void 0) : ((a = xt), (xt = t)),
                    xt !== t
                      ? (e.length > a ? ((ht = e.charAt(a)), a++) : ((ht = t), R === 0 && ct(L)),
                        ht !== t ? ((bt = I), (I = bi(h, ht))) : ((a = I), (I = t)))
                      : ((a = I), (I = t)));
                ((w = e.substring(w, a)),
                  (H = Je()),
                  H !== t
                    ? ((I = la()),
                      I !== t
                        ? ((xt = _i()),
                          xt !== t
                            ? ((ht = We()), ht !== t ? ((bt = r), (r = Wn(h, w))) : ((a = r), (r = t)))
                            : ((a = r), (r = t)))
                        : ((a = r), (r = t)))
                    : ((a = r), (r = t)));
              } else ((a = r), (r = t));
            else ((a = r), (r = t));
          else ((a = r), (r = t));
        else ((a = r), (r = t));
        return (R--, r === t && ((o = t), R === 0 && ct(Ot)), (ft[Ae] = { nextPos: a, result: r }), r);
      }
      function _i() {
        let r,
          o = a * 53 + 17,
          u = ft[o];
        return u
          ? ((a = u.nextPos), u.result)
          : (e.substr(a, 9) === se ? ((r = se), (a += 9)) : ((r = t), R === 0 && ct(Qt)),
            r === t &&
              (e.substr(a, 8) === Vt ? ((r = Vt), (a += 8)) : ((r = t), R === 0 && ct(Pt)),
              r === t &&
                (e.substr(a, 13) === de ? ((r = de), (a += 13)) : ((r = t), R === 0 && ct(tt)),
                r === t &&
                  (e.substr(a, 12) === ie ? ((r = ie), (a += 12)) : ((r = t), R === 0 && ct(zt)),
                  r === t && (e.substr(a, 7) === Gt ? ((r = Gt), (a += 7)) : ((r = t), R === 0 && ct(Ft)))))),
            (ft[o] = { nextPos: a, result: r }),
            r);
      }
      function Ri() {
        let r,
          o = a * 53 + 18,
          u = ft[o];
        return u
          ? ((a = u.nextPos), u.result)
          : (e.substr(a, 10) === $e ? ((r = $e), (a += 10)) : ((r = t), R === 0 && ct(Zt)),
            (ft[o] = { nextPos: a, result: r }),
            r);
      }
      function Pi() {
        let r,
          o,
          u,
          h,
          k,
          w = a * 53 + 19,
          H = ft[w];
        if (H) return ((a = H.nextPos), H.result);
        if ((R++, (r = a), (o = a), (u = ha()), u !== t)) {
          if (((h = []), (k = Ti()), k !== t)) for (; k !== t;) (h.push(k), (k = Ti()));
          else h = t;
          h !== t ? ((bt = o), (o = Xn(h))) : ((a = o), (o = t));
        } else ((a = o), (o = t));
        return (
          o === t &&
            ((o = a),
            (u = ha()),
            u !== t
              ? (e.length > a ? ((h = e.charAt(a)), a++) : ((h = t), R === 0 && ct(L)),
                h !== t ? ((bt = o), (o = h)) : ((a = o), (o = t)))
              : ((a = o), (o = t))),
          o !== t && ((bt = r), (o = Kn(o))),
          (r = o),
          R--,
          r === t && ((o = t), R === 0 && ct(fe)),
          (ft[w] = { nextPos: a, result: r }),
          r
        );
      }
      function sa() {
        let r,
          o,
          u,
          h,
          k,
          w,
          H = a * 53 + 20,
          I = ft[H];
        if (I) return ((a = I.nextPos), I.result);
        if ((R++, (r = a), (o = la()), o !== t)) {
          for (
            u = [],
              h = a,
              k = a,
              R++,
              w = We(),
              R--,
              w === t ? (k = void 0) : ((a = k), (k = t)),
              k !== t ? ((w = ba()), w !== t ? ((bt = h), (h = w)) : ((a = h), (h = t))) : ((a = h), (h = t));
            h !== t;
          )
            (u.push(h),
              (h = a),
              (k = a),
              R++,
              (w = We()),
              R--,
              w === t ? (k = void 0) : ((a = k), (k = t)),
              k !== t ? ((w = ba()), w !== t ? ((bt = h), (h = w)) : ((a = h), (h = t))) : ((a = h), (h = t)));
          ((h = We()), h !== t ? ((bt = r), (r = Jn(u))) : ((a = r), (r = t)));
        } else ((a = r), (r = t));
        return (R--, r === t && ((o = t), R === 0 && ct(me)), (ft[H] = { nextPos: a, result: r }), r);
      }
      function ur() {
        let r,
          o,
          u = a * 53 + 21,
          h = ft[u];
        return h
          ? ((a = h.nextPos), h.result)
          : ((r = a), (o = sa()), o !== t && ((bt = r), (o = Zn(o))), (r = o), (ft[u] = { nextPos: a, result: r }), r);
      }
      function Ss() {
        let r,
          o,
          u,
          h,
          k,
          w,
          H,
          I,
          xt,
          ht,
          kt,
          Dt = a * 53 + 22,
          Ht = ft[Dt];
        if (Ht) return ((a = Ht.nextPos), Ht.result);
        if ((R++, (r = a), (o = Ka()), o !== t))
          if (((u = ur()), u !== t)) {
            for (
              h = Yr(),
                h === t && (h = null),
                k = [],
                w = a,
                H = a,
                R++,
                I = a,
                xt = Je(),
                xt !== t
                  ? ((ht = ur()),
                    ht !== t
                      ? ((bt = a),
                        (kt = xi(u, h, ht)),
                        kt ? (kt = void 0) : (kt = t),
                        kt !== t ? ((xt = [xt, ht, kt]), (I = xt)) : ((a = I), (I = t)))
                      : ((a = I), (I = t)))
                  : ((a = I), (I = t)),
                R--,
                I === t ? (H = void 0) : ((a = H), (H = t)),
                H !== t
                  ? ((I = ba()), I !== t ? ((bt = w), (w = yi(u, h, I))) : ((a = w), (w = t)))
                  : ((a = w), (w = t));
              w !== t;
            )
              (k.push(w),
                (w = a),
                (H = a),
                R++,
                (I = a),
                (xt = Je()),
                xt !== t
                  ? ((ht = ur()),
                    ht !== t
                      ? ((bt = a),
                        (kt = xi(u, h, ht)),
                        kt ? (kt = void 0) : (kt = t),
                        kt !== t ? ((xt = [xt, ht, kt]), (I = xt)) : ((a = I), (I = t)))
                      : ((a = I), (I = t)))
                  : ((a = I), (I = t)),
                R--,
                I === t ? (H = void 0) : ((a = H), (H = t)),
                H !== t
                  ? ((I = ba()), I !== t ? ((bt = w), (w = yi(u, h, I))) : ((a = w), (w = t)))
                  : ((a = w), (w = t)));
            ((w = Je()),
              w !== t
                ? ((H = ur()), H !== t ? ((bt = r), (r = Qn(u, h, k))) : ((a = r), (r = t)))
                : ((a = r), (r = t)));
          } else ((a = r), (r = t));
        else ((a = r), (r = t));
        return (R--, r === t && ((o = t), R === 0 && ct(xe)), (ft[Dt] = { nextPos: a, result: r }), r);
      }
      function _s() {
        let r,
          o,
          u,
          h,
          k,
          w,
          H,
          I,
          xt,
          ht,
          kt,
          Dt,
          Ht,
          Ae = a * 53 + 23,
          Be = ft[Ae];
        if (Be) return ((a = Be.nextPos), Be.result);
        if ((R++, (r = a), (o = Ka()), o !== t))
          if (((u = la()), u !== t))
            if (((h = Fi()), h !== t))
              if (((k = We()), k !== t)) {
                for (
                  w = Yr(),
                    w === t && (w = null),
                    H = [],
                    I = a,
                    xt = a,
                    R++,
                    ht = a,
                    kt = Je(),
                    kt !== t
                      ? ((Dt = sa()),
                        Dt !== t
                          ? ((bt = a),
                            (Ht = wi(h, w, Dt)),
                            Ht ? (Ht = void 0) : (Ht = t),
                            Ht !== t ? ((kt = [kt, Dt, Ht]), (ht = kt)) : ((a = ht), (ht = t)))
                          : ((a = ht), (ht = t)))
                      : ((a = ht), (ht = t)),
                    R--,
                    ht === t ? (xt = void 0) : ((a = xt), (xt = t)),
                    xt !== t
                      ? ((ht = ma()), ht !== t ? ((bt = I), (I = vi(h, w, ht))) : ((a = I), (I = t)))
                      : ((a = I), (I = t));
                  I !== t;
                )
                  (H.push(I),
                    (I = a),
                    (xt = a),
                    R++,
                    (ht = a),
                    (kt = Je()),
                    kt !== t
                      ? ((Dt = sa()),
                        Dt !== t
                          ? ((bt = a),
                            (Ht = wi(h, w, Dt)),
                            Ht ? (Ht = void 0) : (Ht = t),
                            Ht !== t ? ((kt = [kt, Dt, Ht]), (ht = kt)) : ((a = ht), (ht = t)))
                          : ((a = ht), (ht = t)))
                      : ((a = ht), (ht = t)),
                    R--,
                    ht === t ? (xt = void 0) : ((a = xt), (xt = t)),
                    xt !== t
                      ? ((ht = ma()), ht !== t ? ((bt = I), (I = vi(h, w, ht))) : ((a = I), (I = t)))
                      : ((a = I), (I = t)));
                ((I = Je()),
                  I !== t
                    ? ((xt = la()),
                      xt !== t
                        ? ((ht = Fi()),
                          ht !== t
                            ? ((kt = We()), kt !== t ? ((bt = r), (r = ts(h, w, H))) : ((a = r), (r = t)))
                            : ((a = r), (r = t)))
                        : ((a = r), (r = t)))
                    : ((a = r), (r = t)));
              } else ((a = r), (r = t));
            else ((a = r), (r = t));
          else ((a = r), (r = t));
        else ((a = r), (r = t));
        return (R--, r === t && ((o = t), R === 0 && ct(y)), (ft[Ae] = { nextPos: a, result: r }), r);
      }
      function Rs() {
        let r,
          o,
          u,
          h = a * 53 + 24,
          k = ft[h];
        return k
          ? ((a = k.nextPos), k.result)
          : ((r = a),
            (o = ha()),
            o !== t
              ? (e.charCodeAt(a) === 91 ? ((u = lt), a++) : ((u = t), R === 0 && ct(ge)),
                u !== t ? ((o = [o, u]), (r = o)) : ((a = r), (r = t)))
              : ((a = r), (r = t)),
            (ft[h] = { nextPos: a, result: r }),
            r);
      }
      function Lr() {
        let r,
          o,
          u,
          h = a * 53 + 25,
          k = ft[h];
        return k
          ? ((a = k.nextPos), k.result)
          : ((r = a),
            (o = ha()),
            o !== t
              ? (e.charCodeAt(a) === 93 ? ((u = dt), a++) : ((u = t), R === 0 && ct(Pe)),
                u !== t ? ((o = [o, u]), (r = o)) : ((a = r), (r = t)))
              : ((a = r), (r = t)),
            (ft[h] = { nextPos: a, result: r }),
            r);
      }
      function Ps() {
        let r,
          o,
          u,
          h = a * 53 + 26,
          k = ft[h];
        return k
          ? ((a = k.nextPos), k.result)
          : ((r = a),
            (o = ha()),
            o !== t
              ? (e.charCodeAt(a) === 40 ? ((u = Se), a++) : ((u = t), R === 0 && ct(T)),
                u !== t ? ((o = [o, u]), (r = o)) : ((a = r), (r = t)))
              : ((a = r), (r = t)),
            (ft[h] = { nextPos: a, result: r }),
            r);
      }
      function jr() {
        let r,
          o,
          u,
          h = a * 53 + 27,
          k = ft[h];
        return k
          ? ((a = k.nextPos), k.result)
          : ((r = a),
            (o = ha()),
            o !== t
              ? (e.charCodeAt(a) === 41 ? ((u = we), a++) : ((u = t), R === 0 && ct(N)),
                u !== t ? ((o = [o, u]), (r = o)) : ((a = r), (r = t)))
              : ((a = r), (r = t)),
            (ft[h] = { nextPos: a, result: r }),
            r);
      }
      function Ka() {
        let r,
          o,
          u,
          h = a * 53 + 28,
          k = ft[h];
        return k
          ? ((a = k.nextPos), k.result)
          : ((r = a),
            (o = ha()),
            o !== t
              ? (e.substr(a, 5) === Q ? ((u = Q), (a += 5)) : ((u = t), R === 0 && ct(St)),
                u !== t ? ((o = [o, u]), (r = o)) : ((a = r), (r = t)))
              : ((a = r), (r = t)),
            (ft[h] = { nextPos: a, result: r }),
            r);
      }
      function Je() {
        let r,
          o,
          u,
          h = a * 53 + 29,
          k = ft[h];
        return k
          ? ((a = k.nextPos), k.result)
          : ((r = a),
            (o = ha()),
            o !== t
              ? (e.substr(a, 3) === M ? ((u = M), (a += 3)) : ((u = t), R === 0 && ct(g)),
                u !== t ? ((o = [o, u]), (r = o)) : ((a = r), (r = t)))
              : ((a = r), (r = t)),
            (ft[h] = { nextPos: a, result: r }),
            r);
      }
      function Fi() {
        let r,
          o,
          u = a * 53 + 30,
          h = ft[u];
        return h
          ? ((a = h.nextPos), h.result)
          : ((r = a),
            e.substr(a, 9) === yt ? ((o = yt), (a += 9)) : ((o = t), R === 0 && ct(ce)),
            o === t &&
              (e.substr(a, 8) === vt ? ((o = vt), (a += 8)) : ((o = t), R === 0 && ct(Fe)),
              o === t &&
                (e.substr(a, 6) === rt ? ((o = rt), (a += 6)) : ((o = t), R === 0 && ct(Ie)),
                o === t &&
                  (e.substr(a, 5) === $t ? ((o = $t), (a += 5)) : ((o = t), R === 0 && ct(l)),
                  o === t &&
                    (e.substr(a, 8) === Rt ? ((o = Rt), (a += 8)) : ((o = t), R === 0 && ct(S)),
                    o === t &&
                      (e.substr(a, 7) === Nt ? ((o = Nt), (a += 7)) : ((o = t), R === 0 && ct(D)),
                      o === t &&
                        (e.substr(a, 7) === Mt ? ((o = Mt), (a += 7)) : ((o = t), R === 0 && ct(It)),
                        o === t &&
                          (e.substr(a, 6) === Lt ? ((o = Lt), (a += 6)) : ((o = t), R === 0 && ct(ee)),
                          o === t &&
                            (e.substr(a, 9) === te ? ((o = te), (a += 9)) : ((o = t), R === 0 && ct(ue)),
                            o === t &&
                              (e.substr(a, 8) === K ? ((o = K), (a += 8)) : ((o = t), R === 0 && ct(aa)),
                              o === t &&
                                (e.substr(a, 8) === nt ? ((o = nt), (a += 8)) : ((o = t), R === 0 && ct(Te)),
                                o === t &&
                                  (e.substr(a, 7) === pt ? ((o = pt), (a += 7)) : ((o = t), R === 0 && ct(Ca)),
                                  o === t &&
                                    (e.substr(a, 5) === Ct ? ((o = Ct), (a += 5)) : ((o = t), R === 0 && ct(ua)),
                                    o === t &&
                                      (e.substr(a, 4) === Bt ? ((o = Bt), (a += 4)) : ((o = t), R === 0 && ct(Et)),
                                      o === t &&
                                        (e.substr(a, 11) === he
                                          ? ((o = he), (a += 11))
                                          : ((o = t), R === 0 && ct(da)))))))))))))))),
            o !== t && ((bt = r), (o = es(o))),
            (r = o),
            (ft[u] = { nextPos: a, result: r }),
            r);
      }
      function ha() {
        let r,
          o,
          u = a * 53 + 31,
          h = ft[u];
        return h
          ? ((a = h.nextPos), h.result)
          : (R++,
            (r = a),
            e.charCodeAt(a) === 92 ? ((o = pe), a++) : ((o = t), R === 0 && ct(ia)),
            o !== t && ((bt = r), (o = as())),
            (r = o),
            R--,
            r === t && ((o = t), R === 0 && ct(ra)),
            (ft[u] = { nextPos: a, result: r }),
            r);
      }
      function la() {
        let r,
          o,
          u = a * 53 + 32,
          h = ft[u];
        return h
          ? ((a = h.nextPos), h.result)
          : ((r = a),
            e.charCodeAt(a) === 123 ? ((o = qe), a++) : ((o = t), R === 0 && ct(Ue)),
            o !== t && ((bt = r), (o = rs(o))),
            (r = o),
            (ft[u] = { nextPos: a, result: r }),
            r);
      }
      function We() {
        let r,
          o,
          u = a * 53 + 33,
          h = ft[u];
        return h
          ? ((a = h.nextPos), h.result)
          : ((r = a),
            e.charCodeAt(a) === 125 ? ((o = Oe), a++) : ((o = t), R === 0 && ct(wa)),
            o !== t && ((bt = r), (o = is(o))),
            (r = o),
            (ft[u] = { nextPos: a, result: r }),
            r);
      }
      function ta() {
        let r,
          o,
          u = a * 53 + 34,
          h = ft[u];
        return h
          ? ((a = h.nextPos), h.result)
          : ((r = a),
            e.charCodeAt(a) === 36 ? ((o = _e), a++) : ((o = t), R === 0 && ct(na)),
            o !== t && ((bt = r), (o = ns(o))),
            (r = o),
            (ft[u] = { nextPos: a, result: r }),
            r);
      }
      function Br() {
        let r,
          o,
          u = a * 53 + 35,
          h = ft[u];
        return h
          ? ((a = h.nextPos), h.result)
          : ((r = a),
            e.charCodeAt(a) === 38 ? ((o = Ne), a++) : ((o = t), R === 0 && ct(pa)),
            o !== t && ((bt = r), (o = ss(o))),
            (r = o),
            (ft[u] = { nextPos: a, result: r }),
            r);
      }
      function Ge() {
        let r,
          o,
          u,
          h = a * 53 + 36,
          k = ft[h];
        return k
          ? ((a = k.nextPos), k.result)
          : (R++,
            (r = a),
            (o = a),
            R++,
            e.charCodeAt(a) === 13 ? ((u = le), a++) : ((u = t), R === 0 && ct(F)),
            R--,
            u === t ? (o = void 0) : ((a = o), (o = t)),
            o !== t
              ? (e.charCodeAt(a) === 10 ? ((u = ze), a++) : ((u = t), R === 0 && ct(j)),
                u !== t ? ((o = [o, u]), (r = o)) : ((a = r), (r = t)))
              : ((a = r), (r = t)),
            r === t &&
              (e.charCodeAt(a) === 13 ? ((r = le), a++) : ((r = t), R === 0 && ct(F)),
              r === t && (e.substr(a, 2) === ke ? ((r = ke), (a += 2)) : ((r = t), R === 0 && ct(gt)))),
            R--,
            r === t && ((o = t), R === 0 && ct(m)),
            (ft[h] = { nextPos: a, result: r }),
            r);
      }
      function Dr() {
        let r,
          o,
          u = a * 53 + 37,
          h = ft[u];
        return h
          ? ((a = h.nextPos), h.result)
          : ((r = a),
            e.charCodeAt(a) === 35 ? ((o = Le), a++) : ((o = t), R === 0 && ct(f)),
            o !== t && ((bt = r), (o = os(o))),
            (r = o),
            (ft[u] = { nextPos: a, result: r }),
            r);
      }
      function Fs() {
        let r,
          o,
          u = a * 53 + 38,
          h = ft[u];
        return h
          ? ((a = h.nextPos), h.result)
          : ((r = a),
            e.charCodeAt(a) === 94 ? ((o = De), a++) : ((o = t), R === 0 && ct(A)),
            o !== t && ((bt = r), (o = ms(o))),
            (r = o),
            (ft[u] = { nextPos: a, result: r }),
            r);
      }
      function Ts() {
        let r,
          o,
          u = a * 53 + 39,
          h = ft[u];
        return h
          ? ((a = h.nextPos), h.result)
          : ((r = a),
            e.charCodeAt(a) === 95 ? ((o = V), a++) : ((o = t), R === 0 && ct(B)),
            o !== t && ((bt = r), (o = hs(o))),
            (r = o),
            (ft[u] = { nextPos: a, result: r }),
            r);
      }
      function Mr() {
        let r,
          o = a * 53 + 40,
          u = ft[o];
        return u
          ? ((a = u.nextPos), u.result)
          : (e.charCodeAt(a) === 0 ? ((r = P), a++) : ((r = t), R === 0 && ct(mt)),
            (ft[o] = { nextPos: a, result: r }),
            r);
      }
      function ye() {
        let r,
          o,
          u,
          h = a * 53 + 41,
          k = ft[h];
        if (k) return ((a = k.nextPos), k.result);
        if ((R++, (r = a), (o = []), (u = e.charAt(a)), Yt.test(u) ? a++ : ((u = t), R === 0 && ct(_t)), u !== t))
          for (; u !== t;) (o.push(u), (u = e.charAt(a)), Yt.test(u) ? a++ : ((u = t), R === 0 && ct(_t)));
        else o = t;
        return (
          o !== t && ((bt = r), (o = ls())),
          (r = o),
          R--,
          r === t && ((o = t), R === 0 && ct(it)),
          (ft[h] = { nextPos: a, result: r }),
          r
        );
      }
      function Ti() {
        let r,
          o = a * 53 + 42,
          u = ft[o];
        return u
          ? ((a = u.nextPos), u.result)
          : (R++,
            (r = e.charAt(a)),
            re.test(r) ? a++ : ((r = t), R === 0 && ct(Ce)),
            R--,
            r === t && R === 0 && ct(Ut),
            (ft[o] = { nextPos: a, result: r }),
            r);
      }
      function Sa() {
        let r,
          o = a * 53 + 43,
          u = ft[o];
        return u
          ? ((a = u.nextPos), u.result)
          : (R++,
            (r = e.charAt(a)),
            G.test(r) ? a++ : ((r = t), R === 0 && ct(qr)),
            R--,
            r === t && R === 0 && ct(He),
            (ft[o] = { nextPos: a, result: r }),
            r);
      }
      function Oi() {
        let r,
          o,
          u = a * 53 + 44,
          h = ft[u];
        return h
          ? ((a = h.nextPos), h.result)
          : (R++,
            (r = a),
            (o = e.charAt(a)),
            ve.test(o) ? a++ : ((o = t), R === 0 && ct(Aa)),
            o !== t && ((bt = r), (o = cs(o))),
            (r = o),
            R--,
            r === t && ((o = t), R === 0 && ct(zr)),
            (ft[u] = { nextPos: a, result: r }),
            r);
      }
      function Ja() {
        let r,
          o = a * 53 + 45,
          u = ft[o];
        return u
          ? ((a = u.nextPos), u.result)
          : (e.charCodeAt(a) === 37 ? ((r = v), a++) : ((r = t), R === 0 && ct(Jt)),
            (ft[o] = { nextPos: a, result: r }),
            r);
      }
      function Li() {
        let r,
          o = a * 53 + 46,
          u = ft[o];
        return u
          ? ((a = u.nextPos), u.result)
          : (R++,
            (r = Os()),
            r === t && (r = Yr()),
            R--,
            r === t && R === 0 && ct(Sr),
            (ft[o] = { nextPos: a, result: r }),
            r);
      }
      function Os() {
        let r,
          o,
          u,
          h,
          k = a * 53 + 47,
          w = ft[k];
        if (w) return ((a = w.nextPos), w.result);
        for (r = a, o = a, u = [], h = ye(); h !== t;) (u.push(h), (h = ye()));
        return (
          (h = Ge()),
          h !== t ? ((u = [u, h]), (o = u)) : ((a = o), (o = t)),
          o === t && (o = null),
          (u = Ls()),
          u !== t ? ((h = ji()), h !== t ? ((bt = r), (r = us(u, h))) : ((a = r), (r = t))) : ((a = r), (r = t)),
          (ft[k] = { nextPos: a, result: r }),
          r
        );
      }
      function Yr() {
        let r,
          o,
          u,
          h = a * 53 + 48,
          k = ft[h];
        if (k) return ((a = k.nextPos), k.result);
        for (r = a, o = [], u = ye(); u !== t;) (o.push(u), (u = ye()));
        return (
          (u = ji()),
          u !== t ? ((bt = r), (r = fs(o, u))) : ((a = r), (r = t)),
          (ft[h] = { nextPos: a, result: r }),
          r
        );
      }
      function ji() {
        let r,
          o,
          u,
          h,
          k,
          w,
          H,
          I,
          xt = a * 53 + 49,
          ht = ft[xt];
        if (ht) return ((a = ht.nextPos), ht.result);
        if ((R++, (r = a), (o = Ja()), o !== t)) {
          for (
            u = [],
              h = a,
              k = a,
              R++,
              w = Ge(),
              R--,
              w === t ? (k = void 0) : ((a = k), (k = t)),
              k !== t
                ? (e.length > a ? ((w = e.charAt(a)), a++) : ((w = t), R === 0 && ct(L)),
                  w !== t ? ((bt = h), (h = w)) : ((a = h), (h = t)))
                : ((a = h), (h = t));
            h !== t;
          )
            (u.push(h),
              (h = a),
              (k = a),
              R++,
              (w = Ge()),
              R--,
              w === t ? (k = void 0) : ((a = k), (k = t)),
              k !== t
                ? (e.length > a ? ((w = e.charAt(a)), a++) : ((w = t), R === 0 && ct(L)),
                  w !== t ? ((bt = h), (h = w)) : ((a = h), (h = t)))
                : ((a = h), (h = t)));
          ((h = a),
            R++,
            (k = Ai()),
            R--,
            k !== t ? ((a = h), (h = void 0)) : (h = t),
            h !== t ? ((bt = r), (r = ds(u))) : ((a = r), (r = t)));
        } else ((a = r), (r = t));
        if (r === t)
          if (((r = a), (o = Ja()), o !== t)) {
            for (
              u = [],
                h = a,
                k = a,
                R++,
                w = Ge(),
                R--,
                w === t ? (k = void 0) : ((a = k), (k = t)),
                k !== t
                  ? (e.length > a ? ((w = e.charAt(a)), a++) : ((w = t), R === 0 && ct(L)),
                    w !== t ? ((bt = h), (h = w)) : ((a = h), (h = t)))
                  : ((a = h), (h = t));
              h !== t;
            )
              (u.push(h),
                (h = a),
                (k = a),
                R++,
                (w = Ge()),
                R--,
                w === t ? (k = void 0) : ((a = k), (k = t)),
                k !== t
                  ? (e.length > a ? ((w = e.charAt(a)), a++) : ((w = t), R === 0 && ct(L)),
                    w !== t ? ((bt = h), (h = w)) : ((a = h), (h = t)))
                  : ((a = h), (h = t)));
            if (((h = a), (k = Ge()), k !== t)) {
              for (w = [], H = ye(); H !== t;) (w.push(H), (H = ye()));
              ((H = a),
                R++,
                (I = Ja()),
                R--,
                I === t ? (H = void 0) : ((a = H), (H = t)),
                H !== t ? ((k = [k, w, H]), (h = k)) : ((a = h), (h = t)));
            } else ((a = h), (h = t));
            (h === t && ((h = Ge()), h === t && (h = Bi())), h !== t ? ((bt = r), (r = ps(u))) : ((a = r), (r = t)));
          } else ((a = r), (r = t));
        return (R--, r === t && ((o = t), R === 0 && ct(_r)), (ft[xt] = { nextPos: a, result: r }), r);
      }
      function Ls() {
        let r,
          o,
          u,
          h,
          k,
          w = a * 53 + 50,
          H = ft[w];
        if (H) return ((a = H.nextPos), H.result);
        if (((r = a), (o = a), (u = js()), u !== t)) {
          for (h = [], k = ye(); k !== t;) (h.push(k), (k = ye()));
          ((u = [u, h]), (o = u));
        } else ((a = o), (o = t));
        return (o !== t ? (r = e.substring(r, a)) : (r = o), (ft[w] = { nextPos: a, result: r }), r);
      }
      function js() {
        let r,
          o = a * 53 + 51,
          u = ft[o];
        return u
          ? ((a = u.nextPos), u.result)
          : ((bt = a), (r = gs()), r ? (r = void 0) : (r = t), (ft[o] = { nextPos: a, result: r }), r);
      }
      function Bi() {
        let r,
          o,
          u = a * 53 + 52,
          h = ft[u];
        return h
          ? ((a = h.nextPos), h.result)
          : ((r = a),
            R++,
            e.length > a ? ((o = e.charAt(a)), a++) : ((o = t), R === 0 && ct(L)),
            R--,
            o === t ? (r = void 0) : ((a = r), (r = t)),
            (ft[u] = { nextPos: a, result: r }),
            r);
      }
      function Di(r) {
        return typeof r == "string"
          ? r
          : typeof r.content == "string"
            ? r.content
            : r && r.type === "whitespace"
              ? " "
              : r;
      }
      function Za(r, o) {
        return (
          (typeof r == "string" ? r : r.content.map(Di).join("")) ===
          (typeof o == "string" ? o : o.content.map(Di).join(""))
        );
      }
      function ae(r, o = {}) {
        return { type: r, ...o, position: $i() };
      }
      Wa = d();
      let Ir = Wa !== t && a === e.length;
      function Mi() {
        throw (
          Wa !== t && a < e.length && ct(ws()),
          vs(lr, fa < e.length ? xs(fa) : null, fa < e.length ? Or(fa, fa + 1) : Or(fa, fa))
        );
      }
      if (s.peg$library)
        return {
          peg$result: Wa,
          peg$currPos: a,
          peg$FAILED: t,
          peg$maxFailExpected: lr,
          peg$maxFailPos: fa,
          peg$success: Ir,
          peg$throw: Ir ? void 0 : Mi,
        };
      if (Ir) return Wa;
      Mi();
    }
    return { StartRules: ["document", "math"], SyntaxError: n, parse: i };
  })(),
  jh = (function () {
    "use strict";
    class n extends SyntaxError {
      constructor(s, t, b, _) {
        (super(s), (this.expected = t), (this.found = b), (this.location = _), (this.name = "SyntaxError"));
      }
      format(s) {
        let t = "Error: " + this.message;
        if (this.location) {
          let b = null,
            _ = s.find((Z) => Z.source === this.location.source);
          _ && (b = _.text.split(/\r\n|\n|\r/g));
          let d = this.location.start,
            v =
              this.location.source && typeof this.location.source.offset == "function"
                ? this.location.source.offset(d)
                : d,
            O = this.location.source + ":" + v.line + ":" + v.column;
          if (b) {
            let Z = this.location.end,
              ot = "".padEnd(v.line.toString().length, " "),
              lt = b[d.line - 1],
              dt = (d.line === Z.line ? Z.column : lt.length + 1) - d.column || 1;
            t +=
              `
 --> ` +
              O +
              `
` +
              ot +
              ` |
` +
              v.line +
              " | " +
              lt +
              `
` +
              ot +
              " | " +
              "".padEnd(d.column - 1, " ") +
              "".padEnd(dt, "^");
          } else
            t +=
              `
 at ` + O;
        }
        return t;
      }
      static buildMessage(s, t) {
        function b(x) {
          return x.codePointAt(0).toString(16).toUpperCase();
        }
        let _ = Object.prototype.hasOwnProperty.call(RegExp.prototype, "unicode")
          ? new RegExp("[\\p{C}\\p{Mn}\\p{Mc}]", "gu")
          : null;
        function d(x) {
          return _ ? x.replace(_, (p) => "\\u{" + b(p) + "}") : x;
        }
        function v(x) {
          return d(
            x
              .replace(/\\/g, "\\\\")
              .replace(/"/g, '\\"')
              .replace(/\0/g, "\\0")
              .replace(/\t/g, "\\t")
              .replace(/\n/g, "\\n")
              .replace(/\r/g, "\\r")
              .replace(/[\x00-\x0F]/g, (p) => "\\x0" + b(p))
              .replace(/[\x10-\x1F\x7F-\x9F]/g, (p) => "\\x" + b(p)),
          );
        }
        function O(x) {
          return d(
            x
              .replace(/\\/g, "\\\\")
              .replace(/\]/g, "\\]")
              .replace(/\^/g, "\\^")
              .replace(/-/g, "\\-")
              .replace(/\0/g, "\\0")
              .replace(/\t/g, "\\t")
              .replace(/\n/g, "\\n")
              .replace(/\r/g, "\\r")
              .replace(/[\x00-\x0F]/g, (p) => "\\x0" + b(p))
              .replace(/[\x10-\x1F\x7F-\x9F]/g, (p) => "\\x" + b(p)),
          );
        }
        let Z = {
          literal(x) {
            return '"' + v(x.text) + '"';
          },
          class(x) {
            let p = x.parts.map((at) => (Array.isArray(at) ? O(at[0]) + "-" + O(at[1]) : O(at)));
            return "[" + (x.inverted ? "^" : "") + p.join("") + "]" + (x.unicode ? "u" : "");
          },
          any() {
            return "any character";
          },
          end() {
            return "end of input";
          },
          other(x) {
            return x.description;
          },
        };
        function ot(x) {
          return Z[x.type](x);
        }
        function lt(x) {
          let p = x.map(ot);
          if ((p.sort(), p.length > 0)) {
            let at = 1;
            for (let et = 1; et < p.length; et++) p[et - 1] !== p[et] && ((p[at] = p[et]), at++);
            p.length = at;
          }
          switch (p.length) {
            case 1:
              return p[0];
            case 2:
              return p[0] + " or " + p[1];
            default:
              return p.slice(0, -1).join(", ") + ", or " + p[p.length - 1];
          }
        }
        function dt(x) {
          return x ? '"' + v(x) + '"' : "end of input";
        }
        return "Expected " + lt(s) + " but " + dt(t) + " found.";
      }
    }
    function i(e, s) {
      s = s !== void 0 ? s : {};
      let t = {},
        b = s.grammarSource,
        _ = { body: pe },
        d = pe,
        v = K();
      function O() {
        return [];
      }
      function Z(L) {
        return { cells: [], colSeps: [], ...L };
      }
      function ot(L, $, X) {
        return { ...L, rowSep: $, trailingComment: X };
      }
      function lt(L, $) {
        return { ...L, rowSep: null, trailingComment: $ };
      }
      function dt(L) {
        return L;
      }
      function x(L) {
        return { cells: [], colSeps: [], rowSep: null, trailingComment: L };
      }
      function p(L) {
        return L;
      }
      function at(L, $) {
        return { colSep: L, cell: $ };
      }
      function et(L) {
        return { colSep: L };
      }
      function se(L, $) {
        return G(L, $);
      }
      function Vt(L) {
        return G(null, L);
      }
      function de(L) {
        return s.isSameLineComment(L);
      }
      function ie(L) {
        return L;
      }
      function Gt(L) {
        return s.isOwnLineComment(L);
      }
      function $e(L) {
        return L;
      }
      function Se(L) {
        return s.isWhitespace(L);
      }
      function we(L) {
        return L;
      }
      function Q(L) {
        return s.isRowSep(L);
      }
      function M(L) {
        return L;
      }
      function yt(L) {
        return s.isColSep(L);
      }
      function vt(L) {
        return L;
      }
      let rt = s.peg$currPos | 0,
        $t = [{ line: 1, column: 1 }],
        Rt = rt,
        Nt = s.peg$maxFailExpected || [],
        Mt = s.peg$silentFails | 0,
        Lt;
      if (s.startRule) {
        if (!(s.startRule in _)) throw new Error(`Can't start parsing from rule "` + s.startRule + '".');
        d = _[s.startRule];
      }
      function te(L = rt) {
        let $ = e.codePointAt(L);
        return $ === void 0 ? "" : String.fromCodePoint($);
      }
      function K() {
        return { type: "any" };
      }
      function nt() {
        return { type: "end" };
      }
      function pt(L) {
        let $ = $t[L],
          X;
        if ($) return $;
        if (L >= $t.length) X = $t.length - 1;
        else for (X = L; !$t[--X];);
        for ($ = $t[X], $ = { line: $.line, column: $.column }; X < L;)
          (e.charCodeAt(X) === 10 ? ($.line++, ($.column = 1)) : $.column++, X++);
        return (($t[L] = $), $);
      }
      function Ct(L, $, X) {
        let Wt = pt(L),
          Jt = pt($),
          it = {
            source: b,
            start: { offset: L, line: Wt.line, column: Wt.column },
            end: { offset: $, line: Jt.line, column: Jt.column },
          };
        return (
          X && b && typeof b.offset == "function" && ((it.start = b.offset(it.start)), (it.end = b.offset(it.end))),
          it
        );
      }
      function Bt(L) {
        rt < Rt || (rt > Rt && ((Rt = rt), (Nt = [])), Nt.push(L));
      }
      function he(L, $, X) {
        return new n(n.buildMessage(L, $), L, $, X);
      }
      function pe() {
        let L, $;
        if (((L = []), ($ = Ne()), $ === t && (($ = qe()), $ === t && ($ = Oe())), $ !== t))
          for (; $ !== t;) (L.push($), ($ = Ne()), $ === t && (($ = qe()), $ === t && ($ = Oe())));
        else L = t;
        return (L === t && ((L = rt), ($ = re()), $ !== t && ($ = O()), (L = $)), L);
      }
      function qe() {
        let L, $, X, Wt;
        return (
          (L = rt),
          ($ = rt),
          (X = Le()),
          X === t && (X = null),
          (X = Z(X)),
          ($ = X),
          (X = ut()),
          X !== t ? ((Wt = _e()), Wt === t && (Wt = null), (L = ot($, X, Wt))) : ((rt = L), (L = t)),
          L
        );
      }
      function Oe() {
        let L, $, X;
        return (
          (L = rt),
          ($ = Le()),
          $ !== t ? ((X = _e()), X === t && (X = null), (L = lt($, X))) : ((rt = L), (L = t)),
          L
        );
      }
      function _e() {
        let L, $, X;
        for (L = rt, $ = [], X = P(); X !== t;) ($.push(X), (X = P()));
        return ((X = De()), X !== t ? (L = X) : ((rt = L), (L = t)), L);
      }
      function Ne() {
        let L, $, X;
        for (L = rt, $ = [], X = P(); X !== t;) ($.push(X), (X = P()));
        return ((X = V()), X !== t ? (L = x(X)) : ((rt = L), (L = t)), L);
      }
      function le() {
        let L, $, X;
        return (
          (L = rt),
          ($ = rt),
          Mt++,
          (X = ut()),
          X === t && ((X = Yt()), X === t && ((X = _e()), X === t && (X = V()))),
          Mt--,
          X === t ? ($ = void 0) : ((rt = $), ($ = t)),
          $ !== t
            ? (e.length > rt ? ((X = e.charAt(rt)), rt++) : ((X = t), Mt === 0 && Bt(v)),
              X !== t ? (L = X) : ((rt = L), (L = t)))
            : ((rt = L), (L = t)),
          L
        );
      }
      function ze() {
        let L, $, X;
        if (((L = rt), ($ = []), (X = le()), X !== t)) for (; X !== t;) ($.push(X), (X = le()));
        else $ = t;
        return ($ !== t ? (L = e.substring(L, rt)) : (L = $), L);
      }
      function ke() {
        let L, $, X;
        return (
          (L = rt),
          ($ = Yt()),
          $ !== t ? ((X = ze()), X !== t ? (L = at($, X)) : ((rt = L), (L = t))) : ((rt = L), (L = t)),
          L === t && ((L = rt), ($ = Yt()), $ !== t && ($ = et($)), (L = $)),
          L
        );
      }
      function Le() {
        let L, $, X, Wt;
        if (((L = rt), ($ = ze()), $ !== t)) {
          for (X = [], Wt = ke(); Wt !== t;) (X.push(Wt), (Wt = ke()));
          L = se($, X);
        } else ((rt = L), (L = t));
        if (L === t) {
          if (((L = rt), ($ = []), (X = ke()), X !== t)) for (; X !== t;) ($.push(X), (X = ke()));
          else $ = t;
          ($ !== t && ($ = Vt($)), (L = $));
        }
        return L;
      }
      function De() {
        let L, $, X;
        return (
          (L = rt),
          e.length > rt ? (($ = e.charAt(rt)), rt++) : (($ = t), Mt === 0 && Bt(v)),
          $ !== t
            ? ((X = de($)), X ? (X = void 0) : (X = t), X !== t ? (L = $) : ((rt = L), (L = t)))
            : ((rt = L), (L = t)),
          L
        );
      }
      function V() {
        let L, $, X;
        return (
          (L = rt),
          e.length > rt ? (($ = e.charAt(rt)), rt++) : (($ = t), Mt === 0 && Bt(v)),
          $ !== t
            ? ((X = Gt($)), X ? (X = void 0) : (X = t), X !== t ? (L = $) : ((rt = L), (L = t)))
            : ((rt = L), (L = t)),
          L
        );
      }
      function P() {
        let L, $, X;
        return (
          (L = rt),
          e.length > rt ? (($ = e.charAt(rt)), rt++) : (($ = t), Mt === 0 && Bt(v)),
          $ !== t
            ? ((X = Se($)), X ? (X = void 0) : (X = t), X !== t ? (L = $) : ((rt = L), (L = t)))
            : ((rt = L), (L = t)),
          L
        );
      }
      function ut() {
        let L, $, X;
        return (
          (L = rt),
          e.length > rt ? (($ = e.charAt(rt)), rt++) : (($ = t), Mt === 0 && Bt(v)),
          $ !== t
            ? ((X = Q($)), X ? (X = void 0) : (X = t), X !== t ? (L = $) : ((rt = L), (L = t)))
            : ((rt = L), (L = t)),
          L
        );
      }
      function Yt() {
        let L, $, X;
        return (
          (L = rt),
          e.length > rt ? (($ = e.charAt(rt)), rt++) : (($ = t), Mt === 0 && Bt(v)),
          $ !== t
            ? ((X = yt($)), X ? (X = void 0) : (X = t), X !== t ? (L = $) : ((rt = L), (L = t)))
            : ((rt = L), (L = t)),
          L
        );
      }
      function re() {
        let L, $;
        return (
          (L = rt),
          Mt++,
          e.length > rt ? (($ = e.charAt(rt)), rt++) : (($ = t), Mt === 0 && Bt(v)),
          Mt--,
          $ === t ? (L = void 0) : ((rt = L), (L = t)),
          L
        );
      }
      function G(L, $) {
        let X = [L || []],
          Wt = [];
        for (let Jt of $) (X.push(Jt.cell || []), Wt.push(Jt.colSep));
        return { cells: X, colSeps: Wt };
      }
      if (!s.isWhitespace)
        try {
          Object.assign(s, createMatchers(["\\", "hline", "cr"], ["&"]));
        } catch (L) {
          console.warn("Error when initializing parser", L);
        }
      Lt = d();
      let ve = Lt !== t && rt === e.length;
      function Me() {
        throw (
          Lt !== t && rt < e.length && Bt(nt()),
          he(Nt, Rt < e.length ? te(Rt) : null, Rt < e.length ? Ct(Rt, Rt + 1) : Ct(Rt, Rt))
        );
      }
      if (s.peg$library)
        return {
          peg$result: Lt,
          peg$currPos: rt,
          peg$FAILED: t,
          peg$maxFailExpected: Nt,
          peg$maxFailPos: Rt,
          peg$success: ve,
          peg$throw: ve ? void 0 : Me,
        };
      if (ve) return Lt;
      Me();
    }
    return { StartRules: ["body"], SyntaxError: n, parse: i };
  })(),
  Bh = (function () {
    "use strict";
    class n extends SyntaxError {
      constructor(s, t, b, _) {
        (super(s), (this.expected = t), (this.found = b), (this.location = _), (this.name = "SyntaxError"));
      }
      format(s) {
        let t = "Error: " + this.message;
        if (this.location) {
          let b = null,
            _ = s.find((Z) => Z.source === this.location.source);
          _ && (b = _.text.split(/\r\n|\n|\r/g));
          let d = this.location.start,
            v =
              this.location.source && typeof this.location.source.offset == "function"
                ? this.location.source.offset(d)
                : d,
            O = this.location.source + ":" + v.line + ":" + v.column;
          if (b) {
            let Z = this.location.end,
              ot = "".padEnd(v.line.toString().length, " "),
              lt = b[d.line - 1],
              dt = (d.line === Z.line ? Z.column : lt.length + 1) - d.column || 1;
            t +=
              `
 --> ` +
              O +
              `
` +
              ot +
              ` |
` +
              v.line +
              " | " +
              lt +
              `
` +
              ot +
              " | " +
              "".padEnd(d.column - 1, " ") +
              "".padEnd(dt, "^");
          } else
            t +=
              `
 at ` + O;
        }
        return t;
      }
      static buildMessage(s, t) {
        function b(x) {
          return x.codePointAt(0).toString(16).toUpperCase();
        }
        let _ = Object.prototype.hasOwnProperty.call(RegExp.prototype, "unicode")
          ? new RegExp("[\\p{C}\\p{Mn}\\p{Mc}]", "gu")
          : null;
        function d(x) {
          return _ ? x.replace(_, (p) => "\\u{" + b(p) + "}") : x;
        }
        function v(x) {
          return d(
            x
              .replace(/\\/g, "\\\\")
              .replace(/"/g, '\\"')
              .replace(/\0/g, "\\0")
              .replace(/\t/g, "\\t")
              .replace(/\n/g, "\\n")
              .replace(/\r/g, "\\r")
              .replace(/[\x00-\x0F]/g, (p) => "\\x0" + b(p))
              .replace(/[\x10-\x1F\x7F-\x9F]/g, (p) => "\\x" + b(p)),
          );
        }
        function O(x) {
          return d(
            x
              .replace(/\\/g, "\\\\")
              .replace(/\]/g, "\\]")
              .replace(/\^/g, "\\^")
              .replace(/-/g, "\\-")
              .replace(/\0/g, "\\0")
              .replace(/\t/g, "\\t")
              .replace(/\n/g, "\\n")
              .replace(/\r/g, "\\r")
              .replace(/[\x00-\x0F]/g, (p) => "\\x0" + b(p))
              .replace(/[\x10-\x1F\x7F-\x9F]/g, (p) => "\\x" + b(p)),
          );
        }
        let Z = {
          literal(x) {
            return '"' + v(x.text) + '"';
          },
          class(x) {
            let p = x.parts.map((at) => (Array.isArray(at) ? O(at[0]) + "-" + O(at[1]) : O(at)));
            return "[" + (x.inverted ? "^" : "") + p.join("") + "]" + (x.unicode ? "u" : "");
          },
          any() {
            return "any character";
          },
          end() {
            return "end of input";
          },
          other(x) {
            return x.description;
          },
        };
        function ot(x) {
          return Z[x.type](x);
        }
        function lt(x) {
          let p = x.map(ot);
          if ((p.sort(), p.length > 0)) {
            let at = 1;
            for (let et = 1; et < p.length; et++) p[et - 1] !== p[et] && ((p[at] = p[et]), at++);
            p.length = at;
          }
          switch (p.length) {
            case 1:
              return p[0];
            case 2:
              return p[0] + " or " + p[1];
            default:
              return p.slice(0, -1).join(", ") + ", or " + p[p.length - 1];
          }
        }
        function dt(x) {
          return x ? '"' + v(x) + '"' : "end of input";
        }
        return "Expected " + lt(s) + " but " + dt(t) + " found.";
      }
    }
    function i(e, s) {
      s = s !== void 0 ? s : {};
      let t = {},
        b = s.grammarSource,
        _ = { args_spec_list: St },
        d = St,
        v = "+",
        O = "v",
        Z = "b",
        ot = "!",
        lt = "D",
        dt = "d",
        x = "s",
        p = "O",
        at = "o",
        et = "e",
        se = "E",
        Vt = "t",
        de = "R",
        ie = "r",
        Gt = "u",
        $e = "m",
        Se = "{",
        we = "}",
        Q = "\\",
        M = /^[{ ]/,
        yt = /^[\n\r ]/,
        vt = /^[a-zA-Z]/,
        rt = /^[{}]/,
        $t = Ft("+", !1),
        Rt = Ft("v", !1),
        Nt = fe(),
        Mt = Ft("b", !1),
        Lt = Ft("!", !1),
        te = Ft("D", !1),
        K = Ft("d", !1),
        nt = Ft("s", !1),
        pt = Ft("O", !1),
        Ct = Ft("o", !1),
        Bt = Ft("e", !1),
        he = Ft("E", !1),
        pe = Ft("t", !1),
        qe = Ft("R", !1),
        Oe = Ft("r", !1),
        _e = Ft("u", !1),
        Ne = Zt(["{", " "], !1, !1, !1),
        le = Ft("m", !1),
        ze = Ft("{", !1),
        ke = Ft("}", !1),
        Le = Zt(
          [
            `
`,
            "\r",
            " ",
          ],
          !1,
          !1,
          !1,
        ),
        De = Ft("\\", !1),
        V = Zt(
          [
            ["a", "z"],
            ["A", "Z"],
          ],
          !1,
          !1,
          !1,
        ),
        P = Zt(["{", "}"], !1, !1, !1);
      function ut(f) {
        return f;
      }
      function Yt(f) {
        return f;
      }
      function re(f) {
        return f;
      }
      function G(f) {
        return m("verbatim", { openBrace: f, closeBrace: f });
      }
      function ve() {
        return m("body");
      }
      function Me(f, A) {
        return f ? { ...A, noLeadingWhitespace: !0 } : A;
      }
      function L(f, A) {
        return m("optional", { ...f, defaultArg: A });
      }
      function $(f) {
        return m("optional", f);
      }
      function X() {
        return m("optionalStar");
      }
      function Wt(f) {
        return m("optional", { defaultArg: f });
      }
      function Jt() {
        return m("optional");
      }
      function it(f) {
        return m("embellishment", { embellishmentTokens: f });
      }
      function oe(f, A) {
        return m("embellishment", { embellishmentTokens: f, defaultArg: A });
      }
      function Ye(f) {
        return m("optionalToken", { token: f });
      }
      function Xe(f, A) {
        return m("mandatory", { ...f, defaultArg: A });
      }
      function q(f) {
        return m("mandatory", f);
      }
      function ne(f) {
        return m("until", { stopTokens: f });
      }
      function ge(f) {
        return [f];
      }
      function Pe(f) {
        return f.content;
      }
      function st() {
        return m("mandatory");
      }
      function C(f, A) {
        return { openBrace: f, closeBrace: A };
      }
      function U(f) {
        return f.content.map(F).join("");
      }
      function W(f) {
        return [f];
      }
      function Tt(f) {
        return f.filter((A) => !A.match(/^\s*$/));
      }
      function jt(f) {
        return { type: "group", content: f };
      }
      function Xt() {
        return "";
      }
      let z = s.peg$currPos | 0,
        At = [{ line: 1, column: 1 }],
        Ot = z,
        Qt = s.peg$maxFailExpected || [],
        Pt = s.peg$silentFails | 0,
        tt;
      if (s.startRule) {
        if (!(s.startRule in _)) throw new Error(`Can't start parsing from rule "` + s.startRule + '".');
        d = _[s.startRule];
      }
      function zt(f = z) {
        let A = e.codePointAt(f);
        return A === void 0 ? "" : String.fromCodePoint(A);
      }
      function Ft(f, A) {
        return { type: "literal", text: f, ignoreCase: A };
      }
      function Zt(f, A, B, mt) {
        return { type: "class", parts: f, inverted: A, ignoreCase: B, unicode: mt };
      }
      function fe() {
        return { type: "any" };
      }
      function me() {
        return { type: "end" };
      }
      function xe(f) {
        let A = At[f],
          B;
        if (A) return A;
        if (f >= At.length) B = At.length - 1;
        else for (B = f; !At[--B];);
        for (A = At[B], A = { line: A.line, column: A.column }; B < f;)
          (e.charCodeAt(B) === 10 ? (A.line++, (A.column = 1)) : A.column++, B++);
        return ((At[f] = A), A);
      }
      function y(f, A, B) {
        let mt = xe(f),
          _t = xe(A),
          Ut = {
            source: b,
            start: { offset: f, line: mt.line, column: mt.column },
            end: { offset: A, line: _t.line, column: _t.column },
          };
        return (
          B && b && typeof b.offset == "function" && ((Ut.start = b.offset(Ut.start)), (Ut.end = b.offset(Ut.end))),
          Ut
        );
      }
      function T(f) {
        z < Ot || (z > Ot && ((Ot = z), (Qt = [])), Qt.push(f));
      }
      function N(f, A, B) {
        return new n(n.buildMessage(f, A), f, A, B);
      }
      function St() {
        let f, A, B, mt;
        for (f = z, A = [], B = z, ia(), mt = g(), mt !== t ? (B = mt) : ((z = B), (B = t)); B !== t;)
          (A.push(B), (B = z), ia(), (mt = g()), mt !== t ? (B = mt) : ((z = B), (B = t)));
        return ((B = ia()), (f = A), f);
      }
      function g() {
        let f, A, B;
        return (
          (f = z),
          e.charCodeAt(z) === 43 ? ((A = v), z++) : ((A = t), Pt === 0 && T($t)),
          A === t && (A = null),
          (B = Ie()),
          B === t &&
            ((B = Ca()),
            B === t && ((B = ce()), B === t && ((B = ue()), B === t && ((B = Fe()), B === t && (B = aa()))))),
          B !== t ? (f = B) : ((z = f), (f = t)),
          f
        );
      }
      function ce() {
        let f, A, B;
        return (
          (f = z),
          e.charCodeAt(z) === 118 ? ((A = O), z++) : ((A = t), Pt === 0 && T(Rt)),
          A !== t
            ? (e.length > z ? ((B = e.charAt(z)), z++) : ((B = t), Pt === 0 && T(Nt)),
              B !== t ? (f = G(B)) : ((z = f), (f = t)))
            : ((z = f), (f = t)),
          f
        );
      }
      function Fe() {
        let f, A;
        return (
          (f = z),
          e.charCodeAt(z) === 98 ? ((A = Z), z++) : ((A = t), Pt === 0 && T(Mt)),
          A !== t && (A = ve()),
          (f = A),
          f
        );
      }
      function Ie() {
        let f, A, B;
        return (
          (f = z),
          e.charCodeAt(z) === 33 ? ((A = ot), z++) : ((A = t), Pt === 0 && T(Lt)),
          A === t && (A = null),
          (B = S()),
          B === t && ((B = D()), B === t && ((B = l()), B === t && ((B = It()), B === t && (B = ee())))),
          B !== t ? (f = Me(A, B)) : ((z = f), (f = t)),
          f
        );
      }
      function l() {
        let f, A, B, mt;
        return (
          (f = z),
          e.charCodeAt(z) === 68 ? ((A = lt), z++) : ((A = t), Pt === 0 && T(te)),
          A !== t ? ((B = ua()), (mt = Et()), mt !== t ? (f = L(B, mt)) : ((z = f), (f = t))) : ((z = f), (f = t)),
          f === t &&
            ((f = z),
            e.charCodeAt(z) === 100 ? ((A = dt), z++) : ((A = t), Pt === 0 && T(K)),
            A !== t ? ((B = ua()), (f = $(B))) : ((z = f), (f = t))),
          f
        );
      }
      function S() {
        let f, A;
        return (
          (f = z),
          e.charCodeAt(z) === 115 ? ((A = x), z++) : ((A = t), Pt === 0 && T(nt)),
          A !== t && (A = X()),
          (f = A),
          f
        );
      }
      function D() {
        let f, A, B;
        return (
          (f = z),
          e.charCodeAt(z) === 79 ? ((A = p), z++) : ((A = t), Pt === 0 && T(pt)),
          A !== t ? (ia(), (B = Et()), B !== t ? (f = Wt(B)) : ((z = f), (f = t))) : ((z = f), (f = t)),
          f === t &&
            ((f = z),
            e.charCodeAt(z) === 111 ? ((A = at), z++) : ((A = t), Pt === 0 && T(Ct)),
            A !== t && (A = Jt()),
            (f = A)),
          f
        );
      }
      function It() {
        let f, A, B, mt;
        return (
          (f = z),
          e.charCodeAt(z) === 101 ? ((A = et), z++) : ((A = t), Pt === 0 && T(Bt)),
          A !== t ? (ia(), (B = da()), B !== t ? (f = it(B)) : ((z = f), (f = t))) : ((z = f), (f = t)),
          f === t &&
            ((f = z),
            e.charCodeAt(z) === 69 ? ((A = se), z++) : ((A = t), Pt === 0 && T(he)),
            A !== t
              ? (ia(),
                (B = da()),
                B !== t ? (ia(), (mt = da()), mt !== t ? (f = oe(B, mt)) : ((z = f), (f = t))) : ((z = f), (f = t)))
              : ((z = f), (f = t))),
          f
        );
      }
      function ee() {
        let f, A, B;
        return (
          (f = z),
          e.charCodeAt(z) === 116 ? ((A = Vt), z++) : ((A = t), Pt === 0 && T(pe)),
          A !== t
            ? (e.length > z ? ((B = e.charAt(z)), z++) : ((B = t), Pt === 0 && T(Nt)),
              B !== t ? (f = Ye(B)) : ((z = f), (f = t)))
            : ((z = f), (f = t)),
          f
        );
      }
      function ue() {
        let f, A, B, mt;
        return (
          (f = z),
          e.charCodeAt(z) === 82 ? ((A = de), z++) : ((A = t), Pt === 0 && T(qe)),
          A !== t ? ((B = ua()), (mt = Et()), mt !== t ? (f = Xe(B, mt)) : ((z = f), (f = t))) : ((z = f), (f = t)),
          f === t &&
            ((f = z),
            e.charCodeAt(z) === 114 ? ((A = ie), z++) : ((A = t), Pt === 0 && T(Oe)),
            A !== t ? ((B = ua()), (f = q(B))) : ((z = f), (f = t))),
          f
        );
      }
      function aa() {
        let f, A, B;
        return (
          (f = z),
          e.charCodeAt(z) === 117 ? ((A = Gt), z++) : ((A = t), Pt === 0 && T(_e)),
          A !== t ? ((B = Te()), B !== t ? (f = ne(B)) : ((z = f), (f = t))) : ((z = f), (f = t)),
          f
        );
      }
      function Te() {
        let f, A, B;
        return (
          (f = z),
          (A = z),
          Pt++,
          (B = e.charAt(z)),
          M.test(B) ? z++ : ((B = t), Pt === 0 && T(Ne)),
          Pt--,
          B === t ? (A = void 0) : ((z = A), (A = t)),
          A !== t
            ? (e.length > z ? ((B = e.charAt(z)), z++) : ((B = t), Pt === 0 && T(Nt)),
              B !== t ? (f = ge(B)) : ((z = f), (f = t)))
            : ((z = f), (f = t)),
          f === t && ((f = z), (A = ra()), A !== t && (A = Pe(A)), (f = A)),
          f
        );
      }
      function Ca() {
        let f, A;
        return (
          (f = z),
          e.charCodeAt(z) === 109 ? ((A = $e), z++) : ((A = t), Pt === 0 && T(le)),
          A !== t && (A = st()),
          (f = A),
          f
        );
      }
      function ua() {
        let f, A, B, mt, _t, Ut;
        return (
          (f = z),
          (A = z),
          (B = z),
          (mt = z),
          Pt++,
          (_t = Ue()),
          Pt--,
          _t === t ? (mt = void 0) : ((z = mt), (mt = t)),
          mt !== t
            ? ((_t = wa()),
              _t === t && (e.length > z ? ((_t = e.charAt(z)), z++) : ((_t = t), Pt === 0 && T(Nt))),
              _t !== t ? ((mt = [mt, _t]), (B = mt)) : ((z = B), (B = t)))
            : ((z = B), (B = t)),
          B === t && (B = null),
          (A = e.substring(A, z)),
          (B = z),
          (mt = z),
          (_t = z),
          Pt++,
          (Ut = Ue()),
          Pt--,
          Ut === t ? (_t = void 0) : ((z = _t), (_t = t)),
          _t !== t
            ? ((Ut = wa()),
              Ut === t && (e.length > z ? ((Ut = e.charAt(z)), z++) : ((Ut = t), Pt === 0 && T(Nt))),
              Ut !== t ? ((_t = [_t, Ut]), (mt = _t)) : ((z = mt), (mt = t)))
            : ((z = mt), (mt = t)),
          mt === t && (mt = null),
          (B = e.substring(B, z)),
          (f = C(A, B)),
          f
        );
      }
      function Et() {
        let f, A;
        return ((f = na()), f === t && ((f = z), (A = ra()), A !== t && (A = U(A)), (f = A)), f);
      }
      function da() {
        let f, A, B, mt;
        if (((f = z), (A = na()), A !== t && (A = W(A)), (f = A), f === t))
          if (((f = z), e.charCodeAt(z) === 123 ? ((A = Se), z++) : ((A = t), Pt === 0 && T(ze)), A !== t)) {
            for (B = [], mt = Et(), mt === t && (mt = Ue()); mt !== t;)
              (B.push(mt), (mt = Et()), mt === t && (mt = Ue()));
            (e.charCodeAt(z) === 125 ? ((mt = we), z++) : ((mt = t), Pt === 0 && T(ke)),
              mt !== t ? (f = Tt(B)) : ((z = f), (f = t)));
          } else ((z = f), (f = t));
        return f;
      }
      function ra() {
        let f, A, B, mt, _t, Ut, Ce, He;
        if (((f = z), e.charCodeAt(z) === 123 ? ((A = Se), z++) : ((A = t), Pt === 0 && T(ze)), A !== t)) {
          for (
            B = [],
              mt = z,
              _t = z,
              Ut = z,
              Pt++,
              e.charCodeAt(z) === 125 ? ((Ce = we), z++) : ((Ce = t), Pt === 0 && T(ke)),
              Pt--,
              Ce === t ? (Ut = void 0) : ((z = Ut), (Ut = t)),
              Ut !== t
                ? ((Ce = z),
                  Pt++,
                  (He = ra()),
                  Pt--,
                  He === t ? (Ce = void 0) : ((z = Ce), (Ce = t)),
                  Ce !== t
                    ? ((He = na()),
                      He === t && (He = Ue()),
                      He !== t ? ((Ut = [Ut, Ce, He]), (_t = Ut)) : ((z = _t), (_t = t)))
                    : ((z = _t), (_t = t)))
                : ((z = _t), (_t = t)),
              _t !== t ? (mt = e.substring(mt, z)) : (mt = _t),
              mt === t && (mt = ra());
            mt !== t;
          )
            (B.push(mt),
              (mt = z),
              (_t = z),
              (Ut = z),
              Pt++,
              e.charCodeAt(z) === 125 ? ((Ce = we), z++) : ((Ce = t), Pt === 0 && T(ke)),
              Pt--,
              Ce === t ? (Ut = void 0) : ((z = Ut), (Ut = t)),
              Ut !== t
                ? ((Ce = z),
                  Pt++,
                  (He = ra()),
                  Pt--,
                  He === t ? (Ce = void 0) : ((z = Ce), (Ce = t)),
                  Ce !== t
                    ? ((He = na()),
                      He === t && (He = Ue()),
                      He !== t ? ((Ut = [Ut, Ce, He]), (_t = Ut)) : ((z = _t), (_t = t)))
                    : ((z = _t), (_t = t)))
                : ((z = _t), (_t = t)),
              _t !== t ? (mt = e.substring(mt, z)) : (mt = _t),
              mt === t && (mt = ra()));
          (e.charCodeAt(z) === 125 ? ((mt = we), z++) : ((mt = t), Pt === 0 && T(ke)),
            mt !== t ? (f = jt(B)) : ((z = f), (f = t)));
        } else ((z = f), (f = t));
        return f;
      }
      function ia() {
        let f, A, B;
        for (f = z, A = [], B = Ue(); B !== t;) (A.push(B), (B = Ue()));
        return ((A = Xt()), (f = A), f);
      }
      function Ue() {
        let f;
        return ((f = e.charAt(z)), yt.test(f) ? z++ : ((f = t), Pt === 0 && T(Le)), f);
      }
      function wa() {
        let f, A, B, mt, _t;
        if (((f = z), (A = z), e.charCodeAt(z) === 92 ? ((B = Q), z++) : ((B = t), Pt === 0 && T(De)), B !== t)) {
          if (((mt = []), (_t = e.charAt(z)), vt.test(_t) ? z++ : ((_t = t), Pt === 0 && T(V)), _t !== t))
            for (; _t !== t;) (mt.push(_t), (_t = e.charAt(z)), vt.test(_t) ? z++ : ((_t = t), Pt === 0 && T(V)));
          else mt = t;
          mt !== t ? ((B = [B, mt]), (A = B)) : ((z = A), (A = t));
        } else ((z = A), (A = t));
        return (
          A !== t ? (f = e.substring(f, z)) : (f = A),
          f === t &&
            ((f = z),
            (A = z),
            e.charCodeAt(z) === 92 ? ((B = Q), z++) : ((B = t), Pt === 0 && T(De)),
            B !== t
              ? ((mt = z),
                Pt++,
                (_t = e.charAt(z)),
                vt.test(_t) ? z++ : ((_t = t), Pt === 0 && T(V)),
                Pt--,
                _t === t ? (mt = void 0) : ((z = mt), (mt = t)),
                mt !== t
                  ? (e.length > z ? ((_t = e.charAt(z)), z++) : ((_t = t), Pt === 0 && T(Nt)),
                    _t !== t ? ((B = [B, mt, _t]), (A = B)) : ((z = A), (A = t)))
                  : ((z = A), (A = t)))
              : ((z = A), (A = t)),
            A !== t ? (f = e.substring(f, z)) : (f = A)),
          f
        );
      }
      function na() {
        let f, A, B, mt;
        return (
          (f = wa()),
          f === t &&
            ((f = z),
            (A = z),
            Pt++,
            (B = e.charAt(z)),
            rt.test(B) ? z++ : ((B = t), Pt === 0 && T(P)),
            Pt--,
            B === t ? (A = void 0) : ((z = A), (A = t)),
            A !== t
              ? ((B = z),
                Pt++,
                (mt = Ue()),
                Pt--,
                mt === t ? (B = void 0) : ((z = B), (B = t)),
                B !== t
                  ? (e.length > z ? ((mt = e.charAt(z)), z++) : ((mt = t), Pt === 0 && T(Nt)),
                    mt !== t ? (f = mt) : ((z = f), (f = t)))
                  : ((z = f), (f = t)))
              : ((z = f), (f = t))),
          f
        );
      }
      let pa = { optional: { openBrace: "[", closeBrace: "]" }, mandatory: { openBrace: "{", closeBrace: "}" } };
      function m(f, A) {
        return { type: f, ...(pa[f] || {}), ...A };
      }
      function F(f) {
        return typeof f != "object" || !f ? f : f.type === "group" ? `{${f.content.map(F).join("")}}` : f;
      }
      tt = d();
      let j = tt !== t && z === e.length;
      function gt() {
        throw (
          tt !== t && z < e.length && T(me()),
          N(Qt, Ot < e.length ? zt(Ot) : null, Ot < e.length ? y(Ot, Ot + 1) : y(Ot, Ot))
        );
      }
      if (s.peg$library)
        return {
          peg$result: tt,
          peg$currPos: z,
          peg$FAILED: t,
          peg$maxFailExpected: Qt,
          peg$maxFailPos: Ot,
          peg$success: j,
          peg$throw: j ? void 0 : gt,
        };
      if (j) return tt;
      gt();
    }
    return { StartRules: ["args_spec_list"], SyntaxError: n, parse: i };
  })(),
  Dh = (function () {
    "use strict";
    class n extends SyntaxError {
      constructor(s, t, b, _) {
        (super(s), (this.expected = t), (this.found = b), (this.location = _), (this.name = "SyntaxError"));
      }
      format(s) {
        let t = "Error: " + this.message;
        if (this.location) {
          let b = null,
            _ = s.find((Z) => Z.source === this.location.source);
          _ && (b = _.text.split(/\r\n|\n|\r/g));
          let d = this.location.start,
            v =
              this.location.source && typeof this.location.source.offset == "function"
                ? this.location.source.offset(d)
                : d,
            O = this.location.source + ":" + v.line + ":" + v.column;
          if (b) {
            let Z = this.location.end,
              ot = "".padEnd(v.line.toString().length, " "),
              lt = b[d.line - 1],
              dt = (d.line === Z.line ? Z.column : lt.length + 1) - d.column || 1;
            t +=
              `
 --> ` +
              O +
              `
` +
              ot +
              ` |
` +
              v.line +
              " | " +
              lt +
              `
` +
              ot +
              " | " +
              "".padEnd(d.column - 1, " ") +
              "".padEnd(dt, "^");
          } else
            t +=
              `
 at ` + O;
        }
        return t;
      }
      static buildMessage(s, t) {
        function b(x) {
          return x.codePointAt(0).toString(16).toUpperCase();
        }
        let _ = Object.prototype.hasOwnProperty.call(RegExp.prototype, "unicode")
          ? new RegExp("[\\p{C}\\p{Mn}\\p{Mc}]", "gu")
          : null;
        function d(x) {
          return _ ? x.replace(_, (p) => "\\u{" + b(p) + "}") : x;
        }
        function v(x) {
          return d(
            x
              .replace(/\\/g, "\\\\")
              .replace(/"/g, '\\"')
              .replace(/\0/g, "\\0")
              .replace(/\t/g, "\\t")
              .replace(/\n/g, "\\n")
              .replace(/\r/g, "\\r")
              .replace(/[\x00-\x0F]/g, (p) => "\\x0" + b(p))
              .replace(/[\x10-\x1F\x7F-\x9F]/g, (p) => "\\x" + b(p)),
          );
        }
        function O(x) {
          return d(
            x
              .replace(/\\/g, "\\\\")
              .replace(/\]/g, "\\]")
              .replace(/\^/g, "\\^")
              .replace(/-/g, "\\-")
              .replace(/\0/g, "\\0")
              .replace(/\t/g, "\\t")
              .replace(/\n/g, "\\n")
              .replace(/\r/g, "\\r")
              .replace(/[\x00-\x0F]/g, (p) => "\\x0" + b(p))
              .replace(/[\x10-\x1F\x7F-\x9F]/g, (p) => "\\x" + b(p)),
          );
        }
        let Z = {
          literal(x) {
            return '"' + v(x.text) + '"';
          },
          class(x) {
            let p = x.parts.map((at) => (Array.isArray(at) ? O(at[0]) + "-" + O(at[1]) : O(at)));
            return "[" + (x.inverted ? "^" : "") + p.join("") + "]" + (x.unicode ? "u" : "");
          },
          any() {
            return "any character";
          },
          end() {
            return "end of input";
          },
          other(x) {
            return x.description;
          },
        };
        function ot(x) {
          return Z[x.type](x);
        }
        function lt(x) {
          let p = x.map(ot);
          if ((p.sort(), p.length > 0)) {
            let at = 1;
            for (let et = 1; et < p.length; et++) p[et - 1] !== p[et] && ((p[at] = p[et]), at++);
            p.length = at;
          }
          switch (p.length) {
            case 1:
              return p[0];
            case 2:
              return p[0] + " or " + p[1];
            default:
              return p.slice(0, -1).join(", ") + ", or " + p[p.length - 1];
          }
        }
        function dt(x) {
          return x ? '"' + v(x) + '"' : "end of input";
        }
        return "Expected " + lt(s) + " but " + dt(t) + " found.";
      }
    }
    function i(e, s) {
      s = s !== void 0 ? s : {};
      let t = {},
        b = s.grammarSource,
        _ = { body: ke },
        d = ke,
        v = qe();
      function O() {
        return [];
      }
      function Z(C, U) {
        return { itemParts: [], ...C, trailingComment: U, trailingComma: !0 };
      }
      function ot(C, U) {
        return { ...C, trailingComment: U };
      }
      function lt(C, U) {
        return ge(C, U);
      }
      function dt(C) {
        return ge(null, C);
      }
      function x(C) {
        return { cell: C };
      }
      function p() {
        return {};
      }
      function at(C) {
        return C;
      }
      function et(C) {
        return C;
      }
      function se(C, U) {
        return { trailingComment: U, leadingParbreak: C.parbreak > 0 };
      }
      function Vt(C) {
        return {
          whitespace: C.filter((U) => s.isWhitespace(U)).length,
          parbreak: C.filter((U) => s.isParbreak(U)).length,
        };
      }
      function de() {
        return !s.allowParenGroups;
      }
      function ie(C) {
        return s.isSameLineComment(C);
      }
      function Gt(C) {
        return C;
      }
      function $e(C) {
        return s.isOwnLineComment(C);
      }
      function Se(C) {
        return C;
      }
      function we(C) {
        return s.isWhitespace(C);
      }
      function Q(C) {
        return C;
      }
      function M(C) {
        return s.isParbreak(C);
      }
      function yt(C) {
        return C;
      }
      function vt(C) {
        return s.isComma(C);
      }
      function rt(C) {
        return C;
      }
      function $t(C) {
        return s.isEquals(C);
      }
      function Rt(C) {
        return C;
      }
      function Nt(C) {
        return s.isChar(C, "(");
      }
      function Mt(C) {
        return C;
      }
      function Lt(C) {
        return s.isChar(C, ")");
      }
      function te(C) {
        return C;
      }
      let K = s.peg$currPos | 0,
        nt = [{ line: 1, column: 1 }],
        pt = K,
        Ct = s.peg$maxFailExpected || [],
        Bt = s.peg$silentFails | 0,
        he;
      if (s.startRule) {
        if (!(s.startRule in _)) throw new Error(`Can't start parsing from rule "` + s.startRule + '".');
        d = _[s.startRule];
      }
      function pe(C = K) {
        let U = e.codePointAt(C);
        return U === void 0 ? "" : String.fromCodePoint(U);
      }
      function qe() {
        return { type: "any" };
      }
      function Oe() {
        return { type: "end" };
      }
      function _e(C) {
        let U = nt[C],
          W;
        if (U) return U;
        if (C >= nt.length) W = nt.length - 1;
        else for (W = C; !nt[--W];);
        for (U = nt[W], U = { line: U.line, column: U.column }; W < C;)
          (e.charCodeAt(W) === 10 ? (U.line++, (U.column = 1)) : U.column++, W++);
        return ((nt[C] = U), U);
      }
      function Ne(C, U, W) {
        let Tt = _e(C),
          jt = _e(U),
          Xt = {
            source: b,
            start: { offset: C, line: Tt.line, column: Tt.column },
            end: { offset: U, line: jt.line, column: jt.column },
          };
        return (
          W && b && typeof b.offset == "function" && ((Xt.start = b.offset(Xt.start)), (Xt.end = b.offset(Xt.end))),
          Xt
        );
      }
      function le(C) {
        K < pt || (K > pt && ((pt = K), (Ct = [])), Ct.push(C));
      }
      function ze(C, U, W) {
        return new n(n.buildMessage(C, U), C, U, W);
      }
      function ke() {
        let C, U, W;
        if (((C = []), (U = re()), U === t && ((U = Le()), U === t && (U = De())), U !== t))
          for (; U !== t;) (C.push(U), (U = re()), U === t && ((U = Le()), U === t && (U = De())));
        else C = t;
        if (C === t) {
          for (C = K, U = [], W = Jt(); W !== t;) (U.push(W), (W = Jt()));
          ((W = ne()), W !== t ? (C = O()) : ((K = C), (C = t)));
        }
        return C;
      }
      function Le() {
        let C, U, W, Tt, jt, Xt, z;
        if (((C = K), L(), (U = V()), U === t && (U = null), L(), (W = oe()), W !== t)) {
          for (Tt = [], jt = Jt(); jt !== t;) (Tt.push(jt), (jt = Jt()));
          for (jt = Yt(), jt === t && (jt = null), Xt = [], z = Jt(); z !== t;) (Xt.push(z), (z = Jt()));
          C = Z(U, jt);
        } else ((K = C), (C = t));
        return C;
      }
      function De() {
        let C, U, W;
        return (
          (C = K),
          L(),
          (U = V()),
          U !== t ? ((W = Yt()), W === t && (W = null), (C = ot(U, W))) : ((K = C), (C = t)),
          C
        );
      }
      function V() {
        let C, U, W, Tt;
        if (((C = K), (U = ut()), U !== t)) {
          for (W = [], Tt = P(); Tt !== t;) (W.push(Tt), (Tt = P()));
          C = lt(U, W);
        } else ((K = C), (C = t));
        if (C === t) {
          if (((C = K), (U = []), (W = P()), W !== t)) for (; W !== t;) (U.push(W), (W = P()));
          else U = t;
          (U !== t && (U = dt(U)), (C = U));
        }
        return C;
      }
      function P() {
        let C, U, W, Tt, jt;
        for (C = K, U = [], W = it(); W !== t;) (U.push(W), (W = it()));
        if (((W = Ye()), W !== t)) {
          for (Tt = [], jt = it(); jt !== t;) (Tt.push(jt), (jt = it()));
          ((jt = ut()), jt !== t ? (C = x(jt)) : ((K = C), (C = t)));
        } else ((K = C), (C = t));
        if (C === t) {
          for (C = K, U = [], W = it(); W !== t;) (U.push(W), (W = it()));
          ((W = Ye()), W !== t ? (C = p()) : ((K = C), (C = t)));
        }
        return C;
      }
      function ut() {
        let C, U, W, Tt, jt, Xt, z, At, Ot, Qt;
        for (C = K, U = [], W = Jt(); W !== t;) (U.push(W), (W = Jt()));
        if (((W = K), (Tt = []), (jt = ve()), jt === t))
          if (((jt = K), (Xt = Jt()), Xt === t && (Xt = it()), Xt !== t)) {
            for (z = K, Bt++, At = K, Ot = [], Qt = Jt(), Qt === t && (Qt = it()); Qt !== t;)
              (Ot.push(Qt), (Qt = Jt()), Qt === t && (Qt = it()));
            ((Qt = ve()),
              Qt !== t ? ((Ot = [Ot, Qt]), (At = Ot)) : ((K = At), (At = t)),
              Bt--,
              At !== t ? ((K = z), (z = void 0)) : (z = t),
              z !== t ? ((Xt = [Xt, z]), (jt = Xt)) : ((K = jt), (jt = t)));
          } else ((K = jt), (jt = t));
        if (jt !== t) {
          for (; jt !== t;)
            if ((Tt.push(jt), (jt = ve()), jt === t))
              if (((jt = K), (Xt = Jt()), Xt === t && (Xt = it()), Xt !== t)) {
                for (z = K, Bt++, At = K, Ot = [], Qt = Jt(), Qt === t && (Qt = it()); Qt !== t;)
                  (Ot.push(Qt), (Qt = Jt()), Qt === t && (Qt = it()));
                ((Qt = ve()),
                  Qt !== t ? ((Ot = [Ot, Qt]), (At = Ot)) : ((K = At), (At = t)),
                  Bt--,
                  At !== t ? ((K = z), (z = void 0)) : (z = t),
                  z !== t ? ((Xt = [Xt, z]), (jt = Xt)) : ((K = jt), (jt = t)));
              } else ((K = jt), (jt = t));
        } else Tt = t;
        if ((Tt !== t ? (W = e.substring(W, K)) : (W = Tt), W !== t)) {
          for (Tt = [], jt = Jt(); jt !== t;) (Tt.push(jt), (jt = Jt()));
          C = W;
        } else ((K = C), (C = t));
        return C;
      }
      function Yt() {
        let C, U, W;
        for (C = K, U = [], W = Jt(); W !== t;) (U.push(W), (W = Jt()));
        return ((W = X()), W !== t ? (C = W) : ((K = C), (C = t)), C);
      }
      function re() {
        let C, U, W;
        return ((C = K), (U = L()), (W = Wt()), W !== t ? (C = se(U, W)) : ((K = C), (C = t)), C);
      }
      function G() {
        let C, U, W, Tt;
        return (
          (C = K),
          (U = K),
          (W = K),
          Bt++,
          (Tt = Me()),
          Bt--,
          Tt === t ? (W = void 0) : ((K = W), (W = t)),
          W !== t
            ? (e.length > K ? ((Tt = e.charAt(K)), K++) : ((Tt = t), Bt === 0 && le(v)),
              Tt !== t ? ((W = [W, Tt]), (U = W)) : ((K = U), (U = t)))
            : ((K = U), (U = t)),
          U !== t ? (C = e.substring(C, K)) : (C = U),
          C
        );
      }
      function ve() {
        let C, U, W, Tt;
        return (
          (C = K),
          (U = K),
          (W = K),
          Bt++,
          (Tt = Jt()),
          Tt === t && (Tt = it()),
          Bt--,
          Tt === t ? (W = void 0) : ((K = W), (W = t)),
          W !== t
            ? ((Tt = $()), Tt === t && (Tt = G()), Tt !== t ? ((W = [W, Tt]), (U = W)) : ((K = U), (U = t)))
            : ((K = U), (U = t)),
          U !== t ? (C = e.substring(C, K)) : (C = U),
          C
        );
      }
      function Me() {
        let C;
        return ((C = oe()), C === t && ((C = Ye()), C === t && ((C = Yt()), C === t && (C = Wt()))), C);
      }
      function L() {
        let C, U, W;
        for (C = K, U = [], W = Jt(), W === t && (W = it()); W !== t;) (U.push(W), (W = Jt()), W === t && (W = it()));
        return ((U = Vt(U)), (C = U), C);
      }
      function $() {
        let C, U, W, Tt, jt, Xt, z, At, Ot;
        if (((C = K), (U = de()), U ? (U = t) : (U = void 0), U !== t)) {
          if (((W = K), (Tt = K), (jt = Xe()), jt !== t)) {
            for (
              Xt = [],
                z = K,
                At = K,
                Bt++,
                Ot = q(),
                Bt--,
                Ot === t ? (At = void 0) : ((K = At), (At = t)),
                At !== t
                  ? (e.length > K ? ((Ot = e.charAt(K)), K++) : ((Ot = t), Bt === 0 && le(v)),
                    Ot !== t ? ((At = [At, Ot]), (z = At)) : ((K = z), (z = t)))
                  : ((K = z), (z = t));
              z !== t;
            )
              (Xt.push(z),
                (z = K),
                (At = K),
                Bt++,
                (Ot = q()),
                Bt--,
                Ot === t ? (At = void 0) : ((K = At), (At = t)),
                At !== t
                  ? (e.length > K ? ((Ot = e.charAt(K)), K++) : ((Ot = t), Bt === 0 && le(v)),
                    Ot !== t ? ((At = [At, Ot]), (z = At)) : ((K = z), (z = t)))
                  : ((K = z), (z = t)));
            ((z = q()), z !== t ? ((jt = [jt, Xt, z]), (Tt = jt)) : ((K = Tt), (Tt = t)));
          } else ((K = Tt), (Tt = t));
          (Tt !== t ? (W = e.substring(W, K)) : (W = Tt), W !== t ? ((U = [U, W]), (C = U)) : ((K = C), (C = t)));
        } else ((K = C), (C = t));
        return C;
      }
      function X() {
        let C, U, W;
        return (
          (C = K),
          e.length > K ? ((U = e.charAt(K)), K++) : ((U = t), Bt === 0 && le(v)),
          U !== t
            ? ((W = ie(U)), W ? (W = void 0) : (W = t), W !== t ? (C = U) : ((K = C), (C = t)))
            : ((K = C), (C = t)),
          C
        );
      }
      function Wt() {
        let C, U, W;
        return (
          (C = K),
          e.length > K ? ((U = e.charAt(K)), K++) : ((U = t), Bt === 0 && le(v)),
          U !== t
            ? ((W = $e(U)), W ? (W = void 0) : (W = t), W !== t ? (C = U) : ((K = C), (C = t)))
            : ((K = C), (C = t)),
          C
        );
      }
      function Jt() {
        let C, U, W;
        return (
          (C = K),
          e.length > K ? ((U = e.charAt(K)), K++) : ((U = t), Bt === 0 && le(v)),
          U !== t
            ? ((W = we(U)), W ? (W = void 0) : (W = t), W !== t ? (C = U) : ((K = C), (C = t)))
            : ((K = C), (C = t)),
          C
        );
      }
      function it() {
        let C, U, W;
        return (
          (C = K),
          e.length > K ? ((U = e.charAt(K)), K++) : ((U = t), Bt === 0 && le(v)),
          U !== t
            ? ((W = M(U)), W ? (W = void 0) : (W = t), W !== t ? (C = U) : ((K = C), (C = t)))
            : ((K = C), (C = t)),
          C
        );
      }
      function oe() {
        let C, U, W;
        return (
          (C = K),
          e.length > K ? ((U = e.charAt(K)), K++) : ((U = t), Bt === 0 && le(v)),
          U !== t
            ? ((W = vt(U)), W ? (W = void 0) : (W = t), W !== t ? (C = U) : ((K = C), (C = t)))
            : ((K = C), (C = t)),
          C
        );
      }
      function Ye() {
        let C, U, W;
        return (
          (C = K),
          e.length > K ? ((U = e.charAt(K)), K++) : ((U = t), Bt === 0 && le(v)),
          U !== t
            ? ((W = $t(U)), W ? (W = void 0) : (W = t), W !== t ? (C = U) : ((K = C), (C = t)))
            : ((K = C), (C = t)),
          C
        );
      }
      function Xe() {
        let C, U, W;
        return (
          (C = K),
          e.length > K ? ((U = e.charAt(K)), K++) : ((U = t), Bt === 0 && le(v)),
          U !== t
            ? ((W = Nt(U)), W ? (W = void 0) : (W = t), W !== t ? (C = U) : ((K = C), (C = t)))
            : ((K = C), (C = t)),
          C
        );
      }
      function q() {
        let C, U, W;
        return (
          (C = K),
          e.length > K ? ((U = e.charAt(K)), K++) : ((U = t), Bt === 0 && le(v)),
          U !== t
            ? ((W = Lt(U)), W ? (W = void 0) : (W = t), W !== t ? (C = U) : ((K = C), (C = t)))
            : ((K = C), (C = t)),
          C
        );
      }
      function ne() {
        let C, U;
        return (
          (C = K),
          Bt++,
          e.length > K ? ((U = e.charAt(K)), K++) : ((U = t), Bt === 0 && le(v)),
          Bt--,
          U === t ? (C = void 0) : ((K = C), (C = t)),
          C
        );
      }
      function ge(C, U) {
        let W = [C || []];
        for (let Tt of U) W.push(Tt.cell || []);
        return { itemParts: W };
      }
      if (!s.isWhitespace)
        try {
          Object.assign(s, {
            isChar: (C, U) => C.type === "string" && C.content === U,
            isComma(C) {
              return C.type === "string" && C.content === ",";
            },
            isEquals(C) {
              return C.type === "string" && C.content === "=";
            },
            isParbreak(C) {
              return C.type === "parbreak";
            },
            isWhitespace(C) {
              return C.type === "whitespace";
            },
            isSameLineComment: (C) => C.type === "comment" && C.sameline,
            isOwnLineComment: (C) => C.type === "comment" && !C.sameline,
            isComment: (C) => C.type === "comment",
            allowParenGroups: !0,
          });
        } catch (C) {
          console.warn("Error when initializing parser", C);
        }
      he = d();
      let Pe = he !== t && K === e.length;
      function st() {
        throw (
          he !== t && K < e.length && le(Oe()),
          ze(Ct, pt < e.length ? pe(pt) : null, pt < e.length ? Ne(pt, pt + 1) : Ne(pt, pt))
        );
      }
      if (s.peg$library)
        return {
          peg$result: he,
          peg$currPos: K,
          peg$FAILED: t,
          peg$maxFailExpected: Ct,
          peg$maxFailPos: pt,
          peg$success: Pe,
          peg$throw: Pe ? void 0 : st,
        };
      if (Pe) return he;
      st();
    }
    return { StartRules: ["body"], SyntaxError: n, parse: i };
  })(),
  Mh = (function () {
    "use strict";
    class n extends SyntaxError {
      constructor(s, t, b, _) {
        (super(s), (this.expected = t), (this.found = b), (this.location = _), (this.name = "SyntaxError"));
      }
      format(s) {
        let t = "Error: " + this.message;
        if (this.location) {
          let b = null,
            _ = s.find((Z) => Z.source === this.location.source);
          _ && (b = _.text.split(/\r\n|\n|\r/g));
          let d = this.location.start,
            v =
              this.location.source && typeof this.location.source.offset == "function"
                ? this.location.source.offset(d)
                : d,
            O = this.location.source + ":" + v.line + ":" + v.column;
          if (b) {
            let Z = this.location.end,
              ot = "".padEnd(v.line.toString().length, " "),
              lt = b[d.line - 1],
              dt = (d.line === Z.line ? Z.column : lt.length + 1) - d.column || 1;
            t +=
              `
 --> ` +
              O +
              `
` +
              ot +
              ` |
` +
              v.line +
              " | " +
              lt +
              `
` +
              ot +
              " | " +
              "".padEnd(d.column - 1, " ") +
              "".padEnd(dt, "^");
          } else
            t +=
              `
 at ` + O;
        }
        return t;
      }
      static buildMessage(s, t) {
        function b(x) {
          return x.codePointAt(0).toString(16).toUpperCase();
        }
        let _ = Object.prototype.hasOwnProperty.call(RegExp.prototype, "unicode")
          ? new RegExp("[\\p{C}\\p{Mn}\\p{Mc}]", "gu")
          : null;
        function d(x) {
          return _ ? x.replace(_, (p) => "\\u{" + b(p) + "}") : x;
        }
        function v(x) {
          return d(
            x
              .replace(/\\/g, "\\\\")
              .replace(/"/g, '\\"')
              .replace(/\0/g, "\\0")
              .replace(/\t/g, "\\t")
              .replace(/\n/g, "\\n")
              .replace(/\r/g, "\\r")
              .replace(/[\x00-\x0F]/g, (p) => "\\x0" + b(p))
              .replace(/[\x10-\x1F\x7F-\x9F]/g, (p) => "\\x" + b(p)),
          );
        }
        function O(x) {
          return d(
            x
              .replace(/\\/g, "\\\\")
              .replace(/\]/g, "\\]")
              .replace(/\^/g, "\\^")
              .replace(/-/g, "\\-")
              .replace(/\0/g, "\\0")
              .replace(/\t/g, "\\t")
              .replace(/\n/g, "\\n")
              .replace(/\r/g, "\\r")
              .replace(/[\x00-\x0F]/g, (p) => "\\x0" + b(p))
              .replace(/[\x10-\x1F\x7F-\x9F]/g, (p) => "\\x" + b(p)),
          );
        }
        let Z = {
          literal(x) {
            return '"' + v(x.text) + '"';
          },
          class(x) {
            let p = x.parts.map((at) => (Array.isArray(at) ? O(at[0]) + "-" + O(at[1]) : O(at)));
            return "[" + (x.inverted ? "^" : "") + p.join("") + "]" + (x.unicode ? "u" : "");
          },
          any() {
            return "any character";
          },
          end() {
            return "end of input";
          },
          other(x) {
            return x.description;
          },
        };
        function ot(x) {
          return Z[x.type](x);
        }
        function lt(x) {
          let p = x.map(ot);
          if ((p.sort(), p.length > 0)) {
            let at = 1;
            for (let et = 1; et < p.length; et++) p[et - 1] !== p[et] && ((p[at] = p[et]), at++);
            p.length = at;
          }
          switch (p.length) {
            case 1:
              return p[0];
            case 2:
              return p[0] + " or " + p[1];
            default:
              return p.slice(0, -1).join(", ") + ", or " + p[p.length - 1];
          }
        }
        function dt(x) {
          return x ? '"' + v(x) + '"' : "end of input";
        }
        return "Expected " + lt(s) + " but " + dt(t) + " found.";
      }
    }
    function i(e, s) {
      s = s !== void 0 ? s : {};
      let t = {},
        b = s.grammarSource,
        _ = { body: rt },
        d = rt,
        v = Se();
      function O(nt) {
        return [].concat(...nt).filter((pt) => !!pt);
      }
      function Z() {
        return [];
      }
      function ot(nt) {
        return s.isHash(nt);
      }
      function lt(nt) {
        return nt;
      }
      function dt(nt) {
        return s.isNumber(nt);
      }
      function x(nt) {
        return nt;
      }
      function p() {
        return { type: "string", content: "#" };
      }
      function at(nt) {
        let pt = s.splitNumber(nt);
        return [{ type: "hash_number", number: pt.number }, pt.rest];
      }
      let et = s.peg$currPos | 0,
        se = [{ line: 1, column: 1 }],
        Vt = et,
        de = s.peg$maxFailExpected || [],
        ie = s.peg$silentFails | 0,
        Gt;
      if (s.startRule) {
        if (!(s.startRule in _)) throw new Error(`Can't start parsing from rule "` + s.startRule + '".');
        d = _[s.startRule];
      }
      function $e(nt = et) {
        let pt = e.codePointAt(nt);
        return pt === void 0 ? "" : String.fromCodePoint(pt);
      }
      function Se() {
        return { type: "any" };
      }
      function we() {
        return { type: "end" };
      }
      function Q(nt) {
        let pt = se[nt],
          Ct;
        if (pt) return pt;
        if (nt >= se.length) Ct = se.length - 1;
        else for (Ct = nt; !se[--Ct];);
        for (pt = se[Ct], pt = { line: pt.line, column: pt.column }; Ct < nt;)
          (e.charCodeAt(Ct) === 10 ? (pt.line++, (pt.column = 1)) : pt.column++, Ct++);
        return ((se[nt] = pt), pt);
      }
      function M(nt, pt, Ct) {
        let Bt = Q(nt),
          he = Q(pt),
          pe = {
            source: b,
            start: { offset: nt, line: Bt.line, column: Bt.column },
            end: { offset: pt, line: he.line, column: he.column },
          };
        return (
          Ct && b && typeof b.offset == "function" && ((pe.start = b.offset(pe.start)), (pe.end = b.offset(pe.end))),
          pe
        );
      }
      function yt(nt) {
        et < Vt || (et > Vt && ((Vt = et), (de = [])), de.push(nt));
      }
      function vt(nt, pt, Ct) {
        return new n(n.buildMessage(nt, pt), nt, pt, Ct);
      }
      function rt() {
        let nt, pt, Ct;
        if (
          ((nt = et),
          (pt = []),
          (Ct = Nt()),
          Ct === t &&
            ((Ct = Mt()), Ct === t && (e.length > et ? ((Ct = e.charAt(et)), et++) : ((Ct = t), ie === 0 && yt(v)))),
          Ct !== t)
        )
          for (; Ct !== t;)
            (pt.push(Ct),
              (Ct = Nt()),
              Ct === t &&
                ((Ct = Mt()),
                Ct === t && (e.length > et ? ((Ct = e.charAt(et)), et++) : ((Ct = t), ie === 0 && yt(v)))));
        else pt = t;
        return (
          pt !== t && (pt = O(pt)),
          (nt = pt),
          nt === t && ((nt = et), (pt = Lt()), pt !== t && (pt = Z()), (nt = pt)),
          nt
        );
      }
      function $t() {
        let nt, pt, Ct;
        return (
          (nt = et),
          e.length > et ? ((pt = e.charAt(et)), et++) : ((pt = t), ie === 0 && yt(v)),
          pt !== t
            ? ((Ct = ot(pt)), Ct ? (Ct = void 0) : (Ct = t), Ct !== t ? (nt = pt) : ((et = nt), (nt = t)))
            : ((et = nt), (nt = t)),
          nt
        );
      }
      function Rt() {
        let nt, pt, Ct;
        return (
          (nt = et),
          e.length > et ? ((pt = e.charAt(et)), et++) : ((pt = t), ie === 0 && yt(v)),
          pt !== t
            ? ((Ct = dt(pt)), Ct ? (Ct = void 0) : (Ct = t), Ct !== t ? (nt = pt) : ((et = nt), (nt = t)))
            : ((et = nt), (nt = t)),
          nt
        );
      }
      function Nt() {
        let nt, pt, Ct;
        return (
          (nt = et),
          (pt = $t()),
          pt !== t ? ((Ct = $t()), Ct !== t ? (nt = p()) : ((et = nt), (nt = t))) : ((et = nt), (nt = t)),
          nt
        );
      }
      function Mt() {
        let nt, pt, Ct;
        return (
          (nt = et),
          (pt = $t()),
          pt !== t ? ((Ct = Rt()), Ct !== t ? (nt = at(Ct)) : ((et = nt), (nt = t))) : ((et = nt), (nt = t)),
          nt
        );
      }
      function Lt() {
        let nt, pt;
        return (
          (nt = et),
          ie++,
          e.length > et ? ((pt = e.charAt(et)), et++) : ((pt = t), ie === 0 && yt(v)),
          ie--,
          pt === t ? (nt = void 0) : ((et = nt), (nt = t)),
          nt
        );
      }
      if (!s.isHash)
        try {
          Object.assign(s, {
            isHash: (nt) => nt.type === "string" && nt.content === "#",
            isNumber: (nt) => nt.type === "string" && 0 < +nt.content.charAt(0),
            splitNumber: (nt) => {
              let pt = +nt.content.charAt(0);
              return nt.content.length > 1
                ? { number: pt, rest: { type: "string", content: nt.content.slice(1) } }
                : { number: pt };
            },
          });
        } catch (nt) {
          console.warn("Error when initializing parser", nt);
        }
      Gt = d();
      let te = Gt !== t && et === e.length;
      function K() {
        throw (
          Gt !== t && et < e.length && yt(we()),
          vt(de, Vt < e.length ? $e(Vt) : null, Vt < e.length ? M(Vt, Vt + 1) : M(Vt, Vt))
        );
      }
      if (s.peg$library)
        return {
          peg$result: Gt,
          peg$currPos: et,
          peg$FAILED: t,
          peg$maxFailExpected: de,
          peg$maxFailPos: Vt,
          peg$success: te,
          peg$throw: te ? void 0 : K,
        };
      if (te) return Gt;
      K();
    }
    return { StartRules: ["body"], SyntaxError: n, parse: i };
  })(),
  Yh = (function () {
    "use strict";
    class n extends SyntaxError {
      constructor(s, t, b, _) {
        (super(s), (this.expected = t), (this.found = b), (this.location = _), (this.name = "SyntaxError"));
      }
      format(s) {
        let t = "Error: " + this.message;
        if (this.location) {
          let b = null,
            _ = s.find((Z) => Z.source === this.location.source);
          _ && (b = _.text.split(/\r\n|\n|\r/g));
          let d = this.location.start,
            v =
              this.location.source && typeof this.location.source.offset == "function"
                ? this.location.source.offset(d)
                : d,
            O = this.location.source + ":" + v.line + ":" + v.column;
          if (b) {
            let Z = this.location.end,
              ot = "".padEnd(v.line.toString().length, " "),
              lt = b[d.line - 1],
              dt = (d.line === Z.line ? Z.column : lt.length + 1) - d.column || 1;
            t +=
              `
 --> ` +
              O +
              `
` +
              ot +
              ` |
` +
              v.line +
              " | " +
              lt +
              `
` +
              ot +
              " | " +
              "".padEnd(d.column - 1, " ") +
              "".padEnd(dt, "^");
          } else
            t +=
              `
 at ` + O;
        }
        return t;
      }
      static buildMessage(s, t) {
        function b(x) {
          return x.codePointAt(0).toString(16).toUpperCase();
        }
        let _ = Object.prototype.hasOwnProperty.call(RegExp.prototype, "unicode")
          ? new RegExp("[\\p{C}\\p{Mn}\\p{Mc}]", "gu")
          : null;
        function d(x) {
          return _ ? x.replace(_, (p) => "\\u{" + b(p) + "}") : x;
        }
        function v(x) {
          return d(
            x
              .replace(/\\/g, "\\\\")
              .replace(/"/g, '\\"')
              .replace(/\0/g, "\\0")
              .replace(/\t/g, "\\t")
              .replace(/\n/g, "\\n")
              .replace(/\r/g, "\\r")
              .replace(/[\x00-\x0F]/g, (p) => "\\x0" + b(p))
              .replace(/[\x10-\x1F\x7F-\x9F]/g, (p) => "\\x" + b(p)),
          );
        }
        function O(x) {
          return d(
            x
              .replace(/\\/g, "\\\\")
              .replace(/\]/g, "\\]")
              .replace(/\^/g, "\\^")
              .replace(/-/g, "\\-")
              .replace(/\0/g, "\\0")
              .replace(/\t/g, "\\t")
              .replace(/\n/g, "\\n")
              .replace(/\r/g, "\\r")
              .replace(/[\x00-\x0F]/g, (p) => "\\x0" + b(p))
              .replace(/[\x10-\x1F\x7F-\x9F]/g, (p) => "\\x" + b(p)),
          );
        }
        let Z = {
          literal(x) {
            return '"' + v(x.text) + '"';
          },
          class(x) {
            let p = x.parts.map((at) => (Array.isArray(at) ? O(at[0]) + "-" + O(at[1]) : O(at)));
            return "[" + (x.inverted ? "^" : "") + p.join("") + "]" + (x.unicode ? "u" : "");
          },
          any() {
            return "any character";
          },
          end() {
            return "end of input";
          },
          other(x) {
            return x.description;
          },
        };
        function ot(x) {
          return Z[x.type](x);
        }
        function lt(x) {
          let p = x.map(ot);
          if ((p.sort(), p.length > 0)) {
            let at = 1;
            for (let et = 1; et < p.length; et++) p[et - 1] !== p[et] && ((p[at] = p[et]), at++);
            p.length = at;
          }
          switch (p.length) {
            case 1:
              return p[0];
            case 2:
              return p[0] + " or " + p[1];
            default:
              return p.slice(0, -1).join(", ") + ", or " + p[p.length - 1];
          }
        }
        function dt(x) {
          return x ? '"' + v(x) + '"' : "end of input";
        }
        return "Expected " + lt(s) + " but " + dt(t) + " found.";
      }
    }
    function i(e, s) {
      s = s !== void 0 ? s : {};
      let t = {},
        b = s.grammarSource,
        _ = { body: Ct },
        d = Ct,
        v = Mt();
      function O(V) {
        return [].concat(...V).filter((P) => !!P);
      }
      function Z() {
        return [];
      }
      function ot(V) {
        return s.isRecognized(V);
      }
      function lt(V) {
        return s.isRecognized(V);
      }
      function dt(V, P) {
        let ut = s.split(P);
        return s.isRecognized([V, ut[0]]);
      }
      function x(V, P) {
        let ut = s.split(P);
        return [s.isRecognized([V, ut[0]]), ut[1]];
      }
      function p(V, P) {
        return s.isRecognized([V, P]);
      }
      function at(V, P) {
        return s.isRecognized([V, P]);
      }
      function et(V) {
        return s.isRecognized(V);
      }
      function se(V) {
        return s.isRecognized(V);
      }
      function Vt(V) {
        return s.isRecognized([V]);
      }
      function de(V) {
        return s.isRecognized([V]);
      }
      function ie(V) {
        return s.isMacro(V);
      }
      function Gt(V) {
        return V;
      }
      function $e(V) {
        return s.isWhitespace(V);
      }
      function Se(V) {
        return V;
      }
      function we(V) {
        return s.isSplitable(V);
      }
      function Q(V) {
        return V;
      }
      let M = s.peg$currPos | 0,
        yt = [{ line: 1, column: 1 }],
        vt = M,
        rt = s.peg$maxFailExpected || [],
        $t = s.peg$silentFails | 0,
        Rt;
      if (s.startRule) {
        if (!(s.startRule in _)) throw new Error(`Can't start parsing from rule "` + s.startRule + '".');
        d = _[s.startRule];
      }
      function Nt(V = M) {
        let P = e.codePointAt(V);
        return P === void 0 ? "" : String.fromCodePoint(P);
      }
      function Mt() {
        return { type: "any" };
      }
      function Lt() {
        return { type: "end" };
      }
      function te(V) {
        let P = yt[V],
          ut;
        if (P) return P;
        if (V >= yt.length) ut = yt.length - 1;
        else for (ut = V; !yt[--ut];);
        for (P = yt[ut], P = { line: P.line, column: P.column }; ut < V;)
          (e.charCodeAt(ut) === 10 ? (P.line++, (P.column = 1)) : P.column++, ut++);
        return ((yt[V] = P), P);
      }
      function K(V, P, ut) {
        let Yt = te(V),
          re = te(P),
          G = {
            source: b,
            start: { offset: V, line: Yt.line, column: Yt.column },
            end: { offset: P, line: re.line, column: re.column },
          };
        return (
          ut && b && typeof b.offset == "function" && ((G.start = b.offset(G.start)), (G.end = b.offset(G.end))),
          G
        );
      }
      function nt(V) {
        M < vt || (M > vt && ((vt = M), (rt = [])), rt.push(V));
      }
      function pt(V, P, ut) {
        return new n(n.buildMessage(V, P), V, P, ut);
      }
      function Ct() {
        let V, P, ut;
        if (
          ((V = M),
          (P = []),
          (ut = Bt()),
          ut === t &&
            ((ut = he()),
            ut === t &&
              ((ut = _e()), ut === t && (e.length > M ? ((ut = e.charAt(M)), M++) : ((ut = t), $t === 0 && nt(v))))),
          ut !== t)
        )
          for (; ut !== t;)
            (P.push(ut),
              (ut = Bt()),
              ut === t &&
                ((ut = he()),
                ut === t &&
                  ((ut = _e()),
                  ut === t && (e.length > M ? ((ut = e.charAt(M)), M++) : ((ut = t), $t === 0 && nt(v))))));
        else P = t;
        return (P !== t && (P = O(P)), (V = P), V === t && ((V = M), (P = ke()), P !== t && (P = Z()), (V = P)), V);
      }
      function Bt() {
        let V, P, ut, Yt, re;
        return (
          (V = M),
          (P = M),
          e.length > M ? ((ut = e.charAt(M)), M++) : ((ut = t), $t === 0 && nt(v)),
          ut !== t
            ? (e.length > M ? ((Yt = e.charAt(M)), M++) : ((Yt = t), $t === 0 && nt(v)),
              Yt !== t
                ? (e.length > M ? ((re = e.charAt(M)), M++) : ((re = t), $t === 0 && nt(v)),
                  re !== t ? ((ut = [ut, Yt, re]), (P = ut)) : ((M = P), (P = t)))
                : ((M = P), (P = t)))
            : ((M = P), (P = t)),
          P !== t
            ? ((ut = ot(P)), ut ? (ut = void 0) : (ut = t), ut !== t ? (V = lt(P)) : ((M = V), (V = t)))
            : ((M = V), (V = t)),
          V
        );
      }
      function he() {
        let V;
        return ((V = qe()), V === t && ((V = pe()), V === t && (V = Oe())), V);
      }
      function pe() {
        let V, P, ut, Yt, re;
        if (((V = M), (P = Ne()), P !== t)) {
          for (ut = [], Yt = le(); Yt !== t;) (ut.push(Yt), (Yt = le()));
          ((Yt = ze()),
            Yt !== t
              ? ((re = dt(P, Yt)), re ? (re = void 0) : (re = t), re !== t ? (V = x(P, Yt)) : ((M = V), (V = t)))
              : ((M = V), (V = t)));
        } else ((M = V), (V = t));
        return V;
      }
      function qe() {
        let V, P, ut, Yt, re;
        if (((V = M), (P = Ne()), P !== t)) {
          for (ut = [], Yt = le(); Yt !== t;) (ut.push(Yt), (Yt = le()));
          (e.length > M ? ((Yt = e.charAt(M)), M++) : ((Yt = t), $t === 0 && nt(v)),
            Yt !== t
              ? ((re = p(P, Yt)), re ? (re = void 0) : (re = t), re !== t ? (V = at(P, Yt)) : ((M = V), (V = t)))
              : ((M = V), (V = t)));
        } else ((M = V), (V = t));
        return V;
      }
      function Oe() {
        let V, P, ut, Yt;
        return (
          (V = M),
          (P = M),
          e.length > M ? ((ut = e.charAt(M)), M++) : ((ut = t), $t === 0 && nt(v)),
          ut !== t
            ? (e.length > M ? ((Yt = e.charAt(M)), M++) : ((Yt = t), $t === 0 && nt(v)),
              Yt !== t ? ((ut = [ut, Yt]), (P = ut)) : ((M = P), (P = t)))
            : ((M = P), (P = t)),
          P !== t
            ? ((ut = et(P)), ut ? (ut = void 0) : (ut = t), ut !== t ? (V = se(P)) : ((M = V), (V = t)))
            : ((M = V), (V = t)),
          V
        );
      }
      function _e() {
        let V, P, ut;
        return (
          (V = M),
          e.length > M ? ((P = e.charAt(M)), M++) : ((P = t), $t === 0 && nt(v)),
          P !== t
            ? ((ut = Vt(P)), ut ? (ut = void 0) : (ut = t), ut !== t ? (V = de(P)) : ((M = V), (V = t)))
            : ((M = V), (V = t)),
          V
        );
      }
      function Ne() {
        let V, P, ut;
        return (
          (V = M),
          e.length > M ? ((P = e.charAt(M)), M++) : ((P = t), $t === 0 && nt(v)),
          P !== t
            ? ((ut = ie(P)), ut ? (ut = void 0) : (ut = t), ut !== t ? (V = P) : ((M = V), (V = t)))
            : ((M = V), (V = t)),
          V
        );
      }
      function le() {
        let V, P, ut;
        return (
          (V = M),
          e.length > M ? ((P = e.charAt(M)), M++) : ((P = t), $t === 0 && nt(v)),
          P !== t
            ? ((ut = $e(P)), ut ? (ut = void 0) : (ut = t), ut !== t ? (V = P) : ((M = V), (V = t)))
            : ((M = V), (V = t)),
          V
        );
      }
      function ze() {
        let V, P, ut;
        return (
          (V = M),
          e.length > M ? ((P = e.charAt(M)), M++) : ((P = t), $t === 0 && nt(v)),
          P !== t
            ? ((ut = we(P)), ut ? (ut = void 0) : (ut = t), ut !== t ? (V = P) : ((M = V), (V = t)))
            : ((M = V), (V = t)),
          V
        );
      }
      function ke() {
        let V, P;
        return (
          (V = M),
          $t++,
          e.length > M ? ((P = e.charAt(M)), M++) : ((P = t), $t === 0 && nt(v)),
          $t--,
          P === t ? (V = void 0) : ((M = V), (V = t)),
          V
        );
      }
      if (!s.isWhitespace)
        try {
          Object.assign(s, {
            isMacro: (V) => V.type === "macro",
            isWhitespace: (V) => V.type === "whitespace",
            isRecognized: (V) =>
              V.length == 2 && V[0].content === "^" && V[1].content === "o" ? { type: "string", content: "ô" } : null,
            isSplitable: (V) => V.type === "string" && V.content.length > 1,
            split: (V) => [
              { type: "string", content: V.content.charAt(0) },
              { type: "string", content: V.content.slice(1) },
            ],
          });
        } catch (V) {
          console.warn("Error when initializing parser", V);
        }
      Rt = d();
      let Le = Rt !== t && M === e.length;
      function De() {
        throw (
          Rt !== t && M < e.length && nt(Lt()),
          pt(rt, vt < e.length ? Nt(vt) : null, vt < e.length ? K(vt, vt + 1) : K(vt, vt))
        );
      }
      if (s.peg$library)
        return {
          peg$result: Rt,
          peg$currPos: M,
          peg$FAILED: t,
          peg$maxFailExpected: rt,
          peg$maxFailPos: vt,
          peg$success: Le,
          peg$throw: Le ? void 0 : De,
        };
      if (Le) return Rt;
      De();
    }
    return { StartRules: ["body"], SyntaxError: n, parse: i };
  })(),
  Ih = (function () {
    "use strict";
    class n extends SyntaxError {
      constructor(s, t, b, _) {
        (super(s), (this.expected = t), (this.found = b), (this.location = _), (this.name = "SyntaxError"));
      }
      format(s) {
        let t = "Error: " + this.message;
        if (this.location) {
          let b = null,
            _ = s.find((Z) => Z.source === this.location.source);
          _ && (b = _.text.split(/\r\n|\n|\r/g));
          let d = this.location.start,
            v =
              this.location.source && typeof this.location.source.offset == "function"
                ? this.location.source.offset(d)
                : d,
            O = this.location.source + ":" + v.line + ":" + v.column;
          if (b) {
            let Z = this.location.end,
              ot = "".padEnd(v.line.toString().length, " "),
              lt = b[d.line - 1],
              dt = (d.line === Z.line ? Z.column : lt.length + 1) - d.column || 1;
            t +=
              `
 --> ` +
              O +
              `
` +
              ot +
              ` |
` +
              v.line +
              " | " +
              lt +
              `
` +
              ot +
              " | " +
              "".padEnd(d.column - 1, " ") +
              "".padEnd(dt, "^");
          } else
            t +=
              `
 at ` + O;
        }
        return t;
      }
      static buildMessage(s, t) {
        function b(x) {
          return x.codePointAt(0).toString(16).toUpperCase();
        }
        let _ = Object.prototype.hasOwnProperty.call(RegExp.prototype, "unicode")
          ? new RegExp("[\\p{C}\\p{Mn}\\p{Mc}]", "gu")
          : null;
        function d(x) {
          return _ ? x.replace(_, (p) => "\\u{" + b(p) + "}") : x;
        }
        function v(x) {
          return d(
            x
              .replace(/\\/g, "\\\\")
              .replace(/"/g, '\\"')
              .replace(/\0/g, "\\0")
              .replace(/\t/g, "\\t")
              .replace(/\n/g, "\\n")
              .replace(/\r/g, "\\r")
              .replace(/[\x00-\x0F]/g, (p) => "\\x0" + b(p))
              .replace(/[\x10-\x1F\x7F-\x9F]/g, (p) => "\\x" + b(p)),
          );
        }
        function O(x) {
          return d(
            x
              .replace(/\\/g, "\\\\")
              .replace(/\]/g, "\\]")
              .replace(/\^/g, "\\^")
              .replace(/-/g, "\\-")
              .replace(/\0/g, "\\0")
              .replace(/\t/g, "\\t")
              .replace(/\n/g, "\\n")
              .replace(/\r/g, "\\r")
              .replace(/[\x00-\x0F]/g, (p) => "\\x0" + b(p))
              .replace(/[\x10-\x1F\x7F-\x9F]/g, (p) => "\\x" + b(p)),
          );
        }
        let Z = {
          literal(x) {
            return '"' + v(x.text) + '"';
          },
          class(x) {
            let p = x.parts.map((at) => (Array.isArray(at) ? O(at[0]) + "-" + O(at[1]) : O(at)));
            return "[" + (x.inverted ? "^" : "") + p.join("") + "]" + (x.unicode ? "u" : "");
          },
          any() {
            return "any character";
          },
          end() {
            return "end of input";
          },
          other(x) {
            return x.description;
          },
        };
        function ot(x) {
          return Z[x.type](x);
        }
        function lt(x) {
          let p = x.map(ot);
          if ((p.sort(), p.length > 0)) {
            let at = 1;
            for (let et = 1; et < p.length; et++) p[et - 1] !== p[et] && ((p[at] = p[et]), at++);
            p.length = at;
          }
          switch (p.length) {
            case 1:
              return p[0];
            case 2:
              return p[0] + " or " + p[1];
            default:
              return p.slice(0, -1).join(", ") + ", or " + p[p.length - 1];
          }
        }
        function dt(x) {
          return x ? '"' + v(x) + '"' : "end of input";
        }
        return "Expected " + lt(s) + " but " + dt(t) + " found.";
      }
    }
    function i(e, s) {
      s = s !== void 0 ? s : {};
      let t = {},
        b = s.grammarSource,
        _ = { start: ra },
        d = ra,
        v = ";",
        O = ",",
        Z = ":",
        ot = "/",
        lt = ">",
        dt = "!",
        x = ".",
        p = "!![",
        at = "]",
        et = "!!",
        se = "+",
        Vt = "-",
        de = /^[a-zA-Z0-9]/,
        ie = /^[0-9]/,
        Gt = /^[ \t\n\r]/,
        $e = /^[0-9a-fA-F]/,
        Se = ue(),
        we = It(";", !1),
        Q = It(",", !1),
        M = Te("model list"),
        yt = It(":", !1),
        vt = It("/", !1),
        rt = Te("model"),
        $t = Te("color spec list"),
        Rt = Te("color spec"),
        Nt = Te("color"),
        Mt = Te("function expression"),
        Lt = It(">", !1),
        te = Te("function"),
        K = Te("extended expression"),
        nt = Te("core model"),
        pt = Te("expr"),
        Ct = It("!", !1),
        Bt = Te("name"),
        he = It(".", !1),
        pe = ee(
          [
            ["a", "z"],
            ["A", "Z"],
            ["0", "9"],
          ],
          !1,
          !1,
          !1,
        ),
        qe = Te("postfix"),
        Oe = It("!![", !1),
        _e = It("]", !1),
        Ne = It("!!", !1),
        le = Te("plus"),
        ze = It("+", !1),
        ke = Te("minus"),
        Le = It("-", !1),
        De = Te("num"),
        V = ee([["0", "9"]], !1, !1, !1),
        P = Te("positive float"),
        ut = Te("divisor"),
        Yt = Te("int"),
        re = ee(
          [
            " ",
            "	",
            `
`,
            "\r",
          ],
          !1,
          !1,
          !1,
        ),
        G = ee(
          [
            ["0", "9"],
            ["a", "f"],
            ["A", "F"],
          ],
          !1,
          !1,
          !1,
        );
      function ve(c) {
        return c;
      }
      function Me(c) {
        return c;
      }
      function L(c) {
        return c;
      }
      function $(c) {
        return c;
      }
      function X(c) {
        return c;
      }
      function Wt(c) {
        return { type: "invalid_spec", content: c };
      }
      function Jt(c, E) {
        return E;
      }
      function it(c, E) {
        return { type: "color_set", content: [c].concat(E) };
      }
      function oe(c, E) {
        return { type: "color_set_item", name: c, spec_list: E };
      }
      function Ye(c, E) {
        return { type: "model_list", contents: E, core_model: c };
      }
      function Xe(c) {
        return { type: "model_list", contents: c, core_model: null };
      }
      function q(c, E) {
        return E;
      }
      function ne(c, E) {
        return [c].concat(E);
      }
      function ge(c, E) {
        return E;
      }
      function Pe(c, E) {
        return { type: "spec_list", content: [c].concat(E) };
      }
      function st(c) {
        return { type: "hex_spec", content: [c] };
      }
      function C(c, E) {
        return E;
      }
      function U(c, E) {
        return E;
      }
      function W(c, E) {
        return { type: "num_spec", content: E ? [c].concat(E) : [c] };
      }
      function Tt(c, E) {
        return { type: "color", color: c, functions: E };
      }
      function jt(c, E) {
        return E;
      }
      function Xt(c, E) {
        return { type: "function", name: c, args: E };
      }
      function z(c, E, Y, J) {
        return { type: "extended_expr", core_model: c, div: E, expressions: [Y].concat(J) };
      }
      function At(c, E, Y) {
        return { type: "extended_expr", core_model: c, div: null, expressions: [E].concat(Y) };
      }
      function Ot(c, E) {
        return { type: "weighted_expr", color: c, weight: E };
      }
      function Qt(c) {
        return c;
      }
      function Pt(c, E, Y, J) {
        return { type: "expr", prefix: c, name: E, mix_expr: Y, postfix: J };
      }
      function tt(c, E) {
        return { type: "complete_mix", mix_percent: c, name: E };
      }
      function zt(c) {
        return { type: "partial_mix", mix_percent: c };
      }
      function Ft(c, E) {
        return c.concat(E || []);
      }
      function Zt(c) {
        return { type: "postfix", num: c };
      }
      function fe(c) {
        return { type: "postfix", plusses: c };
      }
      function me(c) {
        return parseInt(c, 10);
      }
      function xe(c) {
        return parseFloat(c);
      }
      function y(c) {
        return c;
      }
      function T(c) {
        return -c;
      }
      function N(c, E) {
        return c ? -E : E;
      }
      function St(c) {
        return c.toUpperCase();
      }
      let g = s.peg$currPos | 0,
        ce = [{ line: 1, column: 1 }],
        Fe = g,
        Ie = s.peg$maxFailExpected || [],
        l = s.peg$silentFails | 0,
        S;
      if (s.startRule) {
        if (!(s.startRule in _)) throw new Error(`Can't start parsing from rule "` + s.startRule + '".');
        d = _[s.startRule];
      }
      function D(c = g) {
        let E = e.codePointAt(c);
        return E === void 0 ? "" : String.fromCodePoint(E);
      }
      function It(c, E) {
        return { type: "literal", text: c, ignoreCase: E };
      }
      function ee(c, E, Y, J) {
        return { type: "class", parts: c, inverted: E, ignoreCase: Y, unicode: J };
      }
      function ue() {
        return { type: "any" };
      }
      function aa() {
        return { type: "end" };
      }
      function Te(c) {
        return { type: "other", description: c };
      }
      function Ca(c) {
        let E = ce[c],
          Y;
        if (E) return E;
        if (c >= ce.length) Y = ce.length - 1;
        else for (Y = c; !ce[--Y];);
        for (E = ce[Y], E = { line: E.line, column: E.column }; Y < c;)
          (e.charCodeAt(Y) === 10 ? (E.line++, (E.column = 1)) : E.column++, Y++);
        return ((ce[c] = E), E);
      }
      function ua(c, E, Y) {
        let J = Ca(c),
          wt = Ca(E),
          qt = {
            source: b,
            start: { offset: c, line: J.line, column: J.column },
            end: { offset: E, line: wt.line, column: wt.column },
          };
        return (
          Y && b && typeof b.offset == "function" && ((qt.start = b.offset(qt.start)), (qt.end = b.offset(qt.end))),
          qt
        );
      }
      function Et(c) {
        g < Fe || (g > Fe && ((Fe = g), (Ie = [])), Ie.push(c));
      }
      function da(c, E, Y) {
        return new n(n.buildMessage(c, E), c, E, Y);
      }
      function ra() {
        let c, E, Y, J;
        if (
          ((c = g),
          (E = F()),
          E !== t ? ((Y = Ra()), Y !== t ? (c = E) : ((g = c), (c = t))) : ((g = c), (c = t)),
          c === t &&
            ((c = g),
            (E = m()),
            E !== t ? ((Y = Ra()), Y !== t ? (c = E) : ((g = c), (c = t))) : ((g = c), (c = t)),
            c === t &&
              ((c = g),
              (E = j()),
              E !== t ? ((Y = Ra()), Y !== t ? (c = E) : ((g = c), (c = t))) : ((g = c), (c = t)),
              c === t &&
                ((c = g),
                (E = wa()),
                E !== t ? ((Y = Ra()), Y !== t ? (c = E) : ((g = c), (c = t))) : ((g = c), (c = t)),
                c === t &&
                  ((c = g),
                  (E = ia()),
                  E !== t ? ((Y = Ra()), Y !== t ? (c = E) : ((g = c), (c = t))) : ((g = c), (c = t)),
                  c === t)))))
        ) {
          for (c = g, E = g, Y = [], e.length > g ? ((J = e.charAt(g)), g++) : ((J = t), l === 0 && Et(Se)); J !== t;)
            (Y.push(J), e.length > g ? ((J = e.charAt(g)), g++) : ((J = t), l === 0 && Et(Se)));
          ((E = e.substring(E, g)), (E = Wt(E)), (c = E));
        }
        return c;
      }
      function ia() {
        let c, E, Y, J, wt, qt;
        if (((c = g), (E = Ue()), E !== t)) {
          for (
            Y = [],
              J = g,
              e.charCodeAt(g) === 59 ? ((wt = v), g++) : ((wt = t), l === 0 && Et(we)),
              wt !== t ? ((qt = Ue()), qt !== t ? (J = Jt(E, qt)) : ((g = J), (J = t))) : ((g = J), (J = t));
            J !== t;
          )
            (Y.push(J),
              (J = g),
              e.charCodeAt(g) === 59 ? ((wt = v), g++) : ((wt = t), l === 0 && Et(we)),
              wt !== t ? ((qt = Ue()), qt !== t ? (J = Jt(E, qt)) : ((g = J), (J = t))) : ((g = J), (J = t)));
          c = it(E, Y);
        } else ((g = c), (c = t));
        return c;
      }
      function Ue() {
        let c, E, Y, J;
        return (
          (c = g),
          (E = Aa()),
          E !== t
            ? (e.charCodeAt(g) === 44 ? ((Y = O), g++) : ((Y = t), l === 0 && Et(Q)),
              Y !== t ? ((J = m()), J !== t ? (c = oe(E, J)) : ((g = c), (c = t))) : ((g = c), (c = t)))
            : ((g = c), (c = t)),
          c
        );
      }
      function wa() {
        let c, E, Y, J;
        return (
          l++,
          (c = g),
          (E = Ut()),
          E !== t
            ? (e.charCodeAt(g) === 58 ? ((Y = Z), g++) : ((Y = t), l === 0 && Et(yt)),
              Y !== t ? ((J = na()), J !== t ? (c = Ye(E, J)) : ((g = c), (c = t))) : ((g = c), (c = t)))
            : ((g = c), (c = t)),
          c === t && ((c = g), (E = na()), E !== t && (E = Xe(E)), (c = E)),
          l--,
          c === t && ((E = t), l === 0 && Et(M)),
          c
        );
      }
      function na() {
        let c, E, Y, J, wt, qt;
        if (((c = g), (E = pa()), E !== t)) {
          for (
            Y = [],
              J = g,
              e.charCodeAt(g) === 47 ? ((wt = ot), g++) : ((wt = t), l === 0 && Et(vt)),
              wt !== t ? ((qt = pa()), qt !== t ? (J = q(E, qt)) : ((g = J), (J = t))) : ((g = J), (J = t));
            J !== t;
          )
            (Y.push(J),
              (J = g),
              e.charCodeAt(g) === 47 ? ((wt = ot), g++) : ((wt = t), l === 0 && Et(vt)),
              wt !== t ? ((qt = pa()), qt !== t ? (J = q(E, qt)) : ((g = J), (J = t))) : ((g = J), (J = t)));
          c = ne(E, Y);
        } else ((g = c), (c = t));
        return c;
      }
      function pa() {
        let c;
        return (l++, (c = Ut()), l--, c === t && l === 0 && Et(rt), c);
      }
      function m() {
        let c, E, Y, J, wt, qt;
        if ((l++, (c = g), (E = F()), E !== t)) {
          for (
            Y = [],
              J = g,
              e.charCodeAt(g) === 47 ? ((wt = ot), g++) : ((wt = t), l === 0 && Et(vt)),
              wt !== t ? ((qt = F()), qt !== t ? (J = ge(E, qt)) : ((g = J), (J = t))) : ((g = J), (J = t));
            J !== t;
          )
            (Y.push(J),
              (J = g),
              e.charCodeAt(g) === 47 ? ((wt = ot), g++) : ((wt = t), l === 0 && Et(vt)),
              wt !== t ? ((qt = F()), qt !== t ? (J = ge(E, qt)) : ((g = J), (J = t))) : ((g = J), (J = t)));
          c = Pe(E, Y);
        } else ((g = c), (c = t));
        return (l--, c === t && ((E = t), l === 0 && Et($t)), c);
      }
      function F() {
        let c, E, Y, J, wt, qt, be, Ke, Pa;
        if (
          (l++,
          (c = g),
          (E = g),
          (Y = g),
          (J = za()),
          J !== t
            ? ((wt = za()),
              wt !== t
                ? ((qt = za()),
                  qt !== t
                    ? ((be = za()),
                      be !== t
                        ? ((Ke = za()),
                          Ke !== t
                            ? ((Pa = za()), Pa !== t ? ((J = [J, wt, qt, be, Ke, Pa]), (Y = J)) : ((g = Y), (Y = t)))
                            : ((g = Y), (Y = t)))
                        : ((g = Y), (Y = t)))
                    : ((g = Y), (Y = t)))
                : ((g = Y), (Y = t)))
            : ((g = Y), (Y = t)),
          Y !== t ? (E = e.substring(E, g)) : (E = Y),
          E !== t && (E = st(E)),
          (c = E),
          c === t)
        )
          if (((c = g), (E = qa()), E !== t)) {
            if (
              ((Y = []),
              (J = g),
              e.charCodeAt(g) === 44 ? ((wt = O), g++) : ((wt = t), l === 0 && Et(Q)),
              wt !== t ? ((qt = qa()), qt !== t ? (J = C(E, qt)) : ((g = J), (J = t))) : ((g = J), (J = t)),
              J !== t)
            )
              for (; J !== t;)
                (Y.push(J),
                  (J = g),
                  e.charCodeAt(g) === 44 ? ((wt = O), g++) : ((wt = t), l === 0 && Et(Q)),
                  wt !== t ? ((qt = qa()), qt !== t ? (J = C(E, qt)) : ((g = J), (J = t))) : ((g = J), (J = t)));
            else Y = t;
            if (Y === t)
              if (
                ((Y = []),
                (J = g),
                (wt = Tr()),
                wt !== t ? ((qt = qa()), qt !== t ? (J = U(E, qt)) : ((g = J), (J = t))) : ((g = J), (J = t)),
                J !== t)
              )
                for (; J !== t;)
                  (Y.push(J),
                    (J = g),
                    (wt = Tr()),
                    wt !== t ? ((qt = qa()), qt !== t ? (J = U(E, qt)) : ((g = J), (J = t))) : ((g = J), (J = t)));
              else Y = t;
            (Y === t && (Y = null), (c = W(E, Y)));
          } else ((g = c), (c = t));
        return (l--, c === t && ((E = t), l === 0 && Et(Rt)), c);
      }
      function j() {
        let c, E, Y, J;
        if ((l++, (c = g), (E = gt()), E !== t)) {
          for (Y = [], J = f(); J !== t;) (Y.push(J), (J = f()));
          c = Tt(E, Y);
        } else ((g = c), (c = t));
        return (l--, c === t && ((E = t), l === 0 && Et(Nt)), c);
      }
      function gt() {
        let c;
        return ((c = B()), c === t && ((c = Ce()), c === t && (c = Aa())), c);
      }
      function f() {
        let c, E, Y, J, wt, qt, be;
        if ((l++, (c = g), e.charCodeAt(g) === 62 ? ((E = lt), g++) : ((E = t), l === 0 && Et(Lt)), E !== t))
          if (((Y = A()), Y !== t)) {
            for (
              J = [],
                wt = g,
                e.charCodeAt(g) === 44 ? ((qt = O), g++) : ((qt = t), l === 0 && Et(Q)),
                qt !== t ? ((be = Fr()), be !== t ? (wt = jt(Y, be)) : ((g = wt), (wt = t))) : ((g = wt), (wt = t));
              wt !== t;
            )
              (J.push(wt),
                (wt = g),
                e.charCodeAt(g) === 44 ? ((qt = O), g++) : ((qt = t), l === 0 && Et(Q)),
                qt !== t ? ((be = Fr()), be !== t ? (wt = jt(Y, be)) : ((g = wt), (wt = t))) : ((g = wt), (wt = t)));
            c = Xt(Y, J);
          } else ((g = c), (c = t));
        else ((g = c), (c = t));
        return (l--, c === t && ((E = t), l === 0 && Et(Mt)), c);
      }
      function A() {
        let c;
        return (l++, (c = Aa()), l--, c === t && l === 0 && Et(te), c);
      }
      function B() {
        let c, E, Y, J, wt, qt, be, Ke;
        if ((l++, (c = g), (E = Ut()), E !== t))
          if ((e.charCodeAt(g) === 44 ? ((Y = O), g++) : ((Y = t), l === 0 && Et(Q)), Y !== t))
            if (((J = Pr()), J !== t))
              if ((e.charCodeAt(g) === 58 ? ((wt = Z), g++) : ((wt = t), l === 0 && Et(yt)), wt !== t))
                if (((qt = mt()), qt !== t)) {
                  for (be = [], Ke = _t(); Ke !== t;) (be.push(Ke), (Ke = _t()));
                  c = z(E, J, qt, be);
                } else ((g = c), (c = t));
              else ((g = c), (c = t));
            else ((g = c), (c = t));
          else ((g = c), (c = t));
        else ((g = c), (c = t));
        if (c === t)
          if (((c = g), (E = Ut()), E !== t))
            if ((e.charCodeAt(g) === 58 ? ((Y = Z), g++) : ((Y = t), l === 0 && Et(yt)), Y !== t))
              if (((J = mt()), J !== t)) {
                for (wt = [], qt = _t(); qt !== t;) (wt.push(qt), (qt = _t()));
                c = At(E, J, wt);
              } else ((g = c), (c = t));
            else ((g = c), (c = t));
          else ((g = c), (c = t));
        return (l--, c === t && ((E = t), l === 0 && Et(K)), c);
      }
      function mt() {
        let c, E, Y, J;
        return (
          (c = g),
          (E = Ce()),
          E !== t
            ? (e.charCodeAt(g) === 44 ? ((Y = O), g++) : ((Y = t), l === 0 && Et(Q)),
              Y !== t ? ((J = qa()), J !== t ? (c = Ot(E, J)) : ((g = c), (c = t))) : ((g = c), (c = t)))
            : ((g = c), (c = t)),
          c
        );
      }
      function _t() {
        let c, E, Y;
        return (
          (c = g),
          e.charCodeAt(g) === 59 ? ((E = v), g++) : ((E = t), l === 0 && Et(we)),
          E !== t ? ((Y = mt()), Y !== t ? (c = Y) : ((g = c), (c = t))) : ((g = c), (c = t)),
          c
        );
      }
      function Ut() {
        let c;
        return (l++, (c = Aa()), l--, c === t && l === 0 && Et(nt), c);
      }
      function Ce() {
        let c, E, Y, J, wt;
        return (
          l++,
          (c = g),
          (E = _r()),
          (Y = Aa()),
          Y !== t ? ((J = zr()), (wt = Sr()), wt === t && (wt = null), (c = Pt(E, Y, J, wt))) : ((g = c), (c = t)),
          l--,
          c === t && ((E = t), l === 0 && Et(pt)),
          c
        );
      }
      function He() {
        let c, E, Y, J, wt;
        return (
          (c = g),
          e.charCodeAt(g) === 33 ? ((E = dt), g++) : ((E = t), l === 0 && Et(Ct)),
          E !== t
            ? ((Y = Ea()),
              Y !== t
                ? (e.charCodeAt(g) === 33 ? ((J = dt), g++) : ((J = t), l === 0 && Et(Ct)),
                  J !== t ? ((wt = Aa()), wt !== t ? (c = tt(Y, wt)) : ((g = c), (c = t))) : ((g = c), (c = t)))
                : ((g = c), (c = t)))
            : ((g = c), (c = t)),
          c
        );
      }
      function qr() {
        let c, E, Y;
        return (
          (c = g),
          e.charCodeAt(g) === 33 ? ((E = dt), g++) : ((E = t), l === 0 && Et(Ct)),
          E !== t ? ((Y = Ea()), Y !== t ? (c = zt(Y)) : ((g = c), (c = t))) : ((g = c), (c = t)),
          c
        );
      }
      function zr() {
        let c, E, Y;
        for (l++, c = g, E = [], Y = He(); Y !== t;) (E.push(Y), (Y = He()));
        return ((Y = qr()), Y === t && (Y = null), (c = Ft(E, Y)), l--, c);
      }
      function Aa() {
        let c, E, Y;
        if ((l++, e.charCodeAt(g) === 46 ? ((c = x), g++) : ((c = t), l === 0 && Et(he)), c === t)) {
          if (((c = g), (E = []), (Y = e.charAt(g)), de.test(Y) ? g++ : ((Y = t), l === 0 && Et(pe)), Y !== t))
            for (; Y !== t;) (E.push(Y), (Y = e.charAt(g)), de.test(Y) ? g++ : ((Y = t), l === 0 && Et(pe)));
          else E = t;
          E !== t ? (c = e.substring(c, g)) : (c = E);
        }
        return (l--, c === t && ((E = t), l === 0 && Et(Bt)), c);
      }
      function Sr() {
        let c, E, Y, J, wt;
        if (
          (l++,
          (c = g),
          e.substr(g, 3) === p ? ((E = p), (g += 3)) : ((E = t), l === 0 && Et(Oe)),
          E !== t
            ? ((Y = mr()),
              Y !== t
                ? (e.charCodeAt(g) === 93 ? ((J = at), g++) : ((J = t), l === 0 && Et(_e)),
                  J !== t ? (c = Zt(Y)) : ((g = c), (c = t)))
                : ((g = c), (c = t)))
            : ((g = c), (c = t)),
          c === t)
        )
          if (((c = g), e.substr(g, 2) === et ? ((E = et), (g += 2)) : ((E = t), l === 0 && Et(Ne)), E !== t)) {
            if (((Y = g), (J = []), (wt = or()), wt !== t)) for (; wt !== t;) (J.push(wt), (wt = or()));
            else J = t;
            (J !== t ? (Y = e.substring(Y, g)) : (Y = J), Y !== t ? (c = fe(Y)) : ((g = c), (c = t)));
          } else ((g = c), (c = t));
        return (l--, c === t && ((E = t), l === 0 && Et(qe)), c);
      }
      function _r() {
        let c;
        return (l++, (c = Rr()), c === t && (c = null), l--, c);
      }
      function or() {
        let c, E, Y;
        if ((l++, (c = g), (E = []), e.charCodeAt(g) === 43 ? ((Y = se), g++) : ((Y = t), l === 0 && Et(ze)), Y !== t))
          for (; Y !== t;) (E.push(Y), e.charCodeAt(g) === 43 ? ((Y = se), g++) : ((Y = t), l === 0 && Et(ze)));
        else E = t;
        return (E !== t ? (c = e.substring(c, g)) : (c = E), l--, c === t && ((E = t), l === 0 && Et(le)), c);
      }
      function Rr() {
        let c, E, Y;
        if ((l++, (c = g), (E = []), e.charCodeAt(g) === 45 ? ((Y = Vt), g++) : ((Y = t), l === 0 && Et(Le)), Y !== t))
          for (; Y !== t;) (E.push(Y), e.charCodeAt(g) === 45 ? ((Y = Vt), g++) : ((Y = t), l === 0 && Et(Le)));
        else E = t;
        return (E !== t ? (c = e.substring(c, g)) : (c = E), l--, c === t && ((E = t), l === 0 && Et(ke)), c);
      }
      function mr() {
        let c, E, Y, J;
        if (
          (l++, (c = g), (E = g), (Y = []), (J = e.charAt(g)), ie.test(J) ? g++ : ((J = t), l === 0 && Et(V)), J !== t)
        )
          for (; J !== t;) (Y.push(J), (J = e.charAt(g)), ie.test(J) ? g++ : ((J = t), l === 0 && Et(V)));
        else Y = t;
        return (
          Y !== t ? (E = e.substring(E, g)) : (E = Y),
          E !== t && (E = me(E)),
          (c = E),
          l--,
          c === t && ((E = t), l === 0 && Et(De)),
          c
        );
      }
      function Ea() {
        let c, E, Y, J, wt, qt, be, Ke, Pa, ga;
        if (
          (l++,
          (c = g),
          (E = g),
          (Y = g),
          (J = g),
          (wt = []),
          (qt = e.charAt(g)),
          ie.test(qt) ? g++ : ((qt = t), l === 0 && Et(V)),
          qt !== t)
        )
          for (; qt !== t;) (wt.push(qt), (qt = e.charAt(g)), ie.test(qt) ? g++ : ((qt = t), l === 0 && Et(V)));
        else wt = t;
        if ((wt !== t ? (J = e.substring(J, g)) : (J = wt), J !== t)) {
          if (
            ((wt = g), (qt = g), e.charCodeAt(g) === 46 ? ((be = x), g++) : ((be = t), l === 0 && Et(he)), be !== t)
          ) {
            for (Ke = g, Pa = [], ga = e.charAt(g), ie.test(ga) ? g++ : ((ga = t), l === 0 && Et(V)); ga !== t;)
              (Pa.push(ga), (ga = e.charAt(g)), ie.test(ga) ? g++ : ((ga = t), l === 0 && Et(V)));
            ((Ke = e.substring(Ke, g)), (be = [be, Ke]), (qt = be));
          } else ((g = qt), (qt = t));
          (qt === t && (qt = null), (wt = e.substring(wt, g)), (J = [J, wt]), (Y = J));
        } else ((g = Y), (Y = t));
        if ((Y !== t ? (E = e.substring(E, g)) : (E = Y), E === t)) {
          if (((E = g), (Y = g), e.charCodeAt(g) === 46 ? ((J = x), g++) : ((J = t), l === 0 && Et(he)), J !== t)) {
            if (((wt = g), (qt = []), (be = e.charAt(g)), ie.test(be) ? g++ : ((be = t), l === 0 && Et(V)), be !== t))
              for (; be !== t;) (qt.push(be), (be = e.charAt(g)), ie.test(be) ? g++ : ((be = t), l === 0 && Et(V)));
            else qt = t;
            (qt !== t ? (wt = e.substring(wt, g)) : (wt = qt),
              wt !== t ? ((J = [J, wt]), (Y = J)) : ((g = Y), (Y = t)));
          } else ((g = Y), (Y = t));
          Y !== t ? (E = e.substring(E, g)) : (E = Y);
        }
        return (E !== t && (E = xe(E)), (c = E), l--, c === t && ((E = t), l === 0 && Et(P)), c);
      }
      function Pr() {
        let c;
        return (l++, (c = Ea()), l--, c === t && l === 0 && Et(ut), c);
      }
      function qa() {
        let c, E, Y;
        return (
          (c = Ea()),
          c === t &&
            ((c = g),
            e.charCodeAt(g) === 43 ? ((E = se), g++) : ((E = t), l === 0 && Et(ze)),
            E !== t ? ((Y = Ea()), Y !== t ? (c = Y) : ((g = c), (c = t))) : ((g = c), (c = t)),
            c === t &&
              ((c = g),
              e.charCodeAt(g) === 45 ? ((E = Vt), g++) : ((E = t), l === 0 && Et(Le)),
              E !== t ? ((Y = Ea()), Y !== t ? (c = T(Y)) : ((g = c), (c = t))) : ((g = c), (c = t)))),
          c
        );
      }
      function Fr() {
        let c, E, Y;
        return (
          l++,
          (c = g),
          (E = Rr()),
          E === t && (E = null),
          (Y = mr()),
          Y !== t ? (c = N(E, Y)) : ((g = c), (c = t)),
          l--,
          c === t && ((E = t), l === 0 && Et(Yt)),
          c
        );
      }
      function Tr() {
        let c, E;
        if (((c = []), (E = e.charAt(g)), Gt.test(E) ? g++ : ((E = t), l === 0 && Et(re)), E !== t))
          for (; E !== t;) (c.push(E), (E = e.charAt(g)), Gt.test(E) ? g++ : ((E = t), l === 0 && Et(re)));
        else c = t;
        return c;
      }
      function za() {
        let c, E;
        return (
          (c = g),
          (E = e.charAt(g)),
          $e.test(E) ? g++ : ((E = t), l === 0 && Et(G)),
          E !== t && (E = St(E)),
          (c = E),
          c
        );
      }
      function Ra() {
        let c, E;
        return (
          (c = g),
          l++,
          e.length > g ? ((E = e.charAt(g)), g++) : ((E = t), l === 0 && Et(Se)),
          l--,
          E === t ? (c = void 0) : ((g = c), (c = t)),
          c
        );
      }
      S = d();
      let Ga = S !== t && g === e.length;
      function hr() {
        throw (
          S !== t && g < e.length && Et(aa()),
          da(Ie, Fe < e.length ? D(Fe) : null, Fe < e.length ? ua(Fe, Fe + 1) : ua(Fe, Fe))
        );
      }
      if (s.peg$library)
        return {
          peg$result: S,
          peg$currPos: g,
          peg$FAILED: t,
          peg$maxFailExpected: Ie,
          peg$maxFailPos: Fe,
          peg$success: Ga,
          peg$throw: Ga ? void 0 : hr,
        };
      if (Ga) return S;
      hr();
    }
    return { StartRules: ["start"], SyntaxError: n, parse: i };
  })(),
  Nh = (function () {
    "use strict";
    class n extends SyntaxError {
      constructor(s, t, b, _) {
        (super(s), (this.expected = t), (this.found = b), (this.location = _), (this.name = "SyntaxError"));
      }
      format(s) {
        let t = "Error: " + this.message;
        if (this.location) {
          let b = null,
            _ = s.find((Z) => Z.source === this.location.source);
          _ && (b = _.text.split(/\r\n|\n|\r/g));
          let d = this.location.start,
            v =
              this.location.source && typeof this.location.source.offset == "function"
                ? this.location.source.offset(d)
                : d,
            O = this.location.source + ":" + v.line + ":" + v.column;
          if (b) {
            let Z = this.location.end,
              ot = "".padEnd(v.line.toString().length, " "),
              lt = b[d.line - 1],
              dt = (d.line === Z.line ? Z.column : lt.length + 1) - d.column || 1;
            t +=
              `
 --> ` +
              O +
              `
` +
              ot +
              ` |
` +
              v.line +
              " | " +
              lt +
              `
` +
              ot +
              " | " +
              "".padEnd(d.column - 1, " ") +
              "".padEnd(dt, "^");
          } else
            t +=
              `
 at ` + O;
        }
        return t;
      }
      static buildMessage(s, t) {
        function b(x) {
          return x.codePointAt(0).toString(16).toUpperCase();
        }
        let _ = Object.prototype.hasOwnProperty.call(RegExp.prototype, "unicode")
          ? new RegExp("[\\p{C}\\p{Mn}\\p{Mc}]", "gu")
          : null;
        function d(x) {
          return _ ? x.replace(_, (p) => "\\u{" + b(p) + "}") : x;
        }
        function v(x) {
          return d(
            x
              .replace(/\\/g, "\\\\")
              .replace(/"/g, '\\"')
              .replace(/\0/g, "\\0")
              .replace(/\t/g, "\\t")
              .replace(/\n/g, "\\n")
              .replace(/\r/g, "\\r")
              .replace(/[\x00-\x0F]/g, (p) => "\\x0" + b(p))
              .replace(/[\x10-\x1F\x7F-\x9F]/g, (p) => "\\x" + b(p)),
          );
        }
        function O(x) {
          return d(
            x
              .replace(/\\/g, "\\\\")
              .replace(/\]/g, "\\]")
              .replace(/\^/g, "\\^")
              .replace(/-/g, "\\-")
              .replace(/\0/g, "\\0")
              .replace(/\t/g, "\\t")
              .replace(/\n/g, "\\n")
              .replace(/\r/g, "\\r")
              .replace(/[\x00-\x0F]/g, (p) => "\\x0" + b(p))
              .replace(/[\x10-\x1F\x7F-\x9F]/g, (p) => "\\x" + b(p)),
          );
        }
        let Z = {
          literal(x) {
            return '"' + v(x.text) + '"';
          },
          class(x) {
            let p = x.parts.map((at) => (Array.isArray(at) ? O(at[0]) + "-" + O(at[1]) : O(at)));
            return "[" + (x.inverted ? "^" : "") + p.join("") + "]" + (x.unicode ? "u" : "");
          },
          any() {
            return "any character";
          },
          end() {
            return "end of input";
          },
          other(x) {
            return x.description;
          },
        };
        function ot(x) {
          return Z[x.type](x);
        }
        function lt(x) {
          let p = x.map(ot);
          if ((p.sort(), p.length > 0)) {
            let at = 1;
            for (let et = 1; et < p.length; et++) p[et - 1] !== p[et] && ((p[at] = p[et]), at++);
            p.length = at;
          }
          switch (p.length) {
            case 1:
              return p[0];
            case 2:
              return p[0] + " or " + p[1];
            default:
              return p.slice(0, -1).join(", ") + ", or " + p[p.length - 1];
          }
        }
        function dt(x) {
          return x ? '"' + v(x) + '"' : "end of input";
        }
        return "Expected " + lt(s) + " but " + dt(t) + " found.";
      }
    }
    function i(e, s) {
      s = s !== void 0 ? s : {};
      let t = {},
        b = s.grammarSource,
        _ = { body: U },
        d = U,
        v = ne("decl_start"),
        O = ne("decl_end"),
        Z = ne("vert"),
        ot = Xe(),
        lt = ne("l"),
        dt = ne("r"),
        x = ne("c"),
        p = ne("p"),
        at = ne("m"),
        et = ne("b"),
        se = ne("w"),
        Vt = ne("W"),
        de = ne("X"),
        ie = ne("!"),
        Gt = ne("@"),
        $e = ne("<"),
        Se = ne(">"),
        we = ne("group"),
        Q = ne("whitespace");
      function M(l) {
        return l;
      }
      function yt(l) {
        return l;
      }
      function vt() {
        return [];
      }
      function rt(l, S, D, It, ee) {
        return {
          type: "column",
          pre_dividers: l,
          post_dividers: ee,
          before_start_code: S,
          before_end_code: It,
          alignment: D,
        };
      }
      function $t() {
        return { type: "vert_divider" };
      }
      function Rt(l, S) {
        return { type: "bang_divider", content: S[0].content };
      }
      function Nt(l) {
        return { type: "at_divider", content: l[0].content };
      }
      function Mt(l) {
        return l;
      }
      function Lt(l) {
        return { type: "decl_code", code: l[0].content };
      }
      function te(l) {
        return { type: "decl_code", code: l[0].content };
      }
      function K() {
        return { type: "alignment", alignment: "left" };
      }
      function nt() {
        return { type: "alignment", alignment: "center" };
      }
      function pt() {
        return { type: "alignment", alignment: "right" };
      }
      function Ct() {
        return { type: "alignment", alignment: "X" };
      }
      function Bt() {
        return "top";
      }
      function he() {
        return "default";
      }
      function pe() {
        return "bottom";
      }
      function qe(l, S) {
        return { type: "alignment", alignment: "parbox", baseline: l, size: S[0].content };
      }
      function Oe(l, S) {
        return { type: "alignment", alignment: "parbox", baseline: l[0].content, size: S[0].content };
      }
      function _e(l) {
        return s.matchChar(l, "|");
      }
      function Ne(l) {
        return s.matchChar(l, "l");
      }
      function le(l) {
        return s.matchChar(l, "r");
      }
      function ze(l) {
        return s.matchChar(l, "c");
      }
      function ke(l) {
        return s.matchChar(l, "p");
      }
      function Le(l) {
        return s.matchChar(l, "m");
      }
      function De(l) {
        return s.matchChar(l, "b");
      }
      function V(l) {
        return s.matchChar(l, "w");
      }
      function P(l) {
        return s.matchChar(l, "W");
      }
      function ut(l) {
        return s.matchChar(l, "X");
      }
      function Yt(l) {
        return s.matchChar(l, "!");
      }
      function re(l) {
        return s.matchChar(l, "@");
      }
      function G(l) {
        return s.matchChar(l, "<");
      }
      function ve(l) {
        return s.matchChar(l, ">");
      }
      function Me(l) {
        return s.isGroup(l);
      }
      function L(l) {
        return s.isWhitespace(l);
      }
      let $ = s.peg$currPos | 0,
        X = [{ line: 1, column: 1 }],
        Wt = $,
        Jt = s.peg$maxFailExpected || [],
        it = s.peg$silentFails | 0,
        oe;
      if (s.startRule) {
        if (!(s.startRule in _)) throw new Error(`Can't start parsing from rule "` + s.startRule + '".');
        d = _[s.startRule];
      }
      function Ye(l = $) {
        let S = e.codePointAt(l);
        return S === void 0 ? "" : String.fromCodePoint(S);
      }
      function Xe() {
        return { type: "any" };
      }
      function q() {
        return { type: "end" };
      }
      function ne(l) {
        return { type: "other", description: l };
      }
      function ge(l) {
        let S = X[l],
          D;
        if (S) return S;
        if (l >= X.length) D = X.length - 1;
        else for (D = l; !X[--D];);
        for (S = X[D], S = { line: S.line, column: S.column }; D < l;)
          (e.charCodeAt(D) === 10 ? (S.line++, (S.column = 1)) : S.column++, D++);
        return ((X[l] = S), S);
      }
      function Pe(l, S, D) {
        let It = ge(l),
          ee = ge(S),
          ue = {
            source: b,
            start: { offset: l, line: It.line, column: It.column },
            end: { offset: S, line: ee.line, column: ee.column },
          };
        return (
          D && b && typeof b.offset == "function" && ((ue.start = b.offset(ue.start)), (ue.end = b.offset(ue.end))),
          ue
        );
      }
      function st(l) {
        $ < Wt || ($ > Wt && ((Wt = $), (Jt = [])), Jt.push(l));
      }
      function C(l, S, D) {
        return new n(n.buildMessage(l, S), l, S, D);
      }
      function U() {
        let l, S, D, It, ee, ue;
        if (((l = $), (S = []), (D = $), (It = W()), It !== t)) {
          for (ee = [], ue = g(); ue !== t;) (ee.push(ue), (ue = g()));
          D = It;
        } else (($ = D), (D = t));
        if (D !== t)
          for (; D !== t;)
            if ((S.push(D), (D = $), (It = W()), It !== t)) {
              for (ee = [], ue = g(); ue !== t;) (ee.push(ue), (ue = g()));
              D = It;
            } else (($ = D), (D = t));
        else S = t;
        return (S !== t && (S = S), (l = S), l === t && ((l = $), (S = ce()), S !== t && (S = vt()), (l = S)), l);
      }
      function W() {
        let l, S, D, It, ee, ue, aa;
        for (l = $, S = [], D = Tt(); D !== t;) (S.push(D), (D = Tt()));
        if (((D = jt()), D === t && (D = null), (It = z()), It !== t)) {
          for (ee = Xt(), ee === t && (ee = null), ue = [], aa = Tt(); aa !== t;) (ue.push(aa), (aa = Tt()));
          l = rt(S, D, It, ee, ue);
        } else (($ = l), (l = t));
        return l;
      }
      function Tt() {
        let l, S, D, It, ee;
        for (l = $, S = [], D = g(); D !== t;) (S.push(D), (D = g()));
        if (
          ((D = $),
          (It = At()),
          It !== t && (It = $t()),
          (D = It),
          D === t &&
            ((D = $),
            (It = xe()),
            It !== t ? ((ee = St()), ee !== t ? (D = Rt(It, ee)) : (($ = D), (D = t))) : (($ = D), (D = t)),
            D === t &&
              ((D = $),
              (It = y()),
              It !== t ? ((ee = St()), ee !== t ? (D = Nt(ee)) : (($ = D), (D = t))) : (($ = D), (D = t)))),
          D !== t)
        ) {
          for (It = [], ee = g(); ee !== t;) (It.push(ee), (ee = g()));
          l = D;
        } else (($ = l), (l = t));
        return l;
      }
      function jt() {
        let l, S, D;
        return (
          it++,
          (l = $),
          (S = N()),
          S !== t ? ((D = St()), D !== t ? (l = Lt(D)) : (($ = l), (l = t))) : (($ = l), (l = t)),
          it--,
          l === t && ((S = t), it === 0 && st(v)),
          l
        );
      }
      function Xt() {
        let l, S, D;
        return (
          it++,
          (l = $),
          (S = T()),
          S !== t ? ((D = St()), D !== t ? (l = te(D)) : (($ = l), (l = t))) : (($ = l), (l = t)),
          it--,
          l === t && ((S = t), it === 0 && st(O)),
          l
        );
      }
      function z() {
        let l, S, D, It, ee, ue;
        if (
          ((l = $),
          (S = Ot()),
          S !== t && (S = K()),
          (l = S),
          l === t &&
            ((l = $),
            (S = Pt()),
            S !== t && (S = nt()),
            (l = S),
            l === t &&
              ((l = $),
              (S = Qt()),
              S !== t && (S = pt()),
              (l = S),
              l === t && ((l = $), (S = me()), S !== t && (S = Ct()), (l = S), l === t))))
        ) {
          if (
            ((l = $),
            (S = $),
            (D = tt()),
            D !== t && (D = Bt()),
            (S = D),
            S === t &&
              ((S = $),
              (D = zt()),
              D !== t && (D = he()),
              (S = D),
              S === t && ((S = $), (D = Ft()), D !== t && (D = pe()), (S = D))),
            S !== t)
          ) {
            for (D = [], It = g(); It !== t;) (D.push(It), (It = g()));
            ((It = St()), It !== t ? (l = qe(S, It)) : (($ = l), (l = t)));
          } else (($ = l), (l = t));
          if (l === t)
            if (((l = $), (S = Zt()), S === t && (S = fe()), S !== t)) {
              for (D = [], It = g(); It !== t;) (D.push(It), (It = g()));
              if (((It = St()), It !== t)) {
                for (ee = [], ue = g(); ue !== t;) (ee.push(ue), (ue = g()));
                ((ue = St()), ue !== t ? (l = Oe(It, ue)) : (($ = l), (l = t)));
              } else (($ = l), (l = t));
            } else (($ = l), (l = t));
        }
        return l;
      }
      function At() {
        let l, S, D;
        return (
          it++,
          (l = $),
          e.length > $ ? ((S = e.charAt($)), $++) : ((S = t), it === 0 && st(ot)),
          S !== t
            ? ((D = _e(S)), D ? (D = void 0) : (D = t), D !== t ? ((S = [S, D]), (l = S)) : (($ = l), (l = t)))
            : (($ = l), (l = t)),
          it--,
          l === t && ((S = t), it === 0 && st(Z)),
          l
        );
      }
      function Ot() {
        let l, S, D;
        return (
          it++,
          (l = $),
          e.length > $ ? ((S = e.charAt($)), $++) : ((S = t), it === 0 && st(ot)),
          S !== t
            ? ((D = Ne(S)), D ? (D = void 0) : (D = t), D !== t ? ((S = [S, D]), (l = S)) : (($ = l), (l = t)))
            : (($ = l), (l = t)),
          it--,
          l === t && ((S = t), it === 0 && st(lt)),
          l
        );
      }
      function Qt() {
        let l, S, D;
        return (
          it++,
          (l = $),
          e.length > $ ? ((S = e.charAt($)), $++) : ((S = t), it === 0 && st(ot)),
          S !== t
            ? ((D = le(S)), D ? (D = void 0) : (D = t), D !== t ? ((S = [S, D]), (l = S)) : (($ = l), (l = t)))
            : (($ = l), (l = t)),
          it--,
          l === t && ((S = t), it === 0 && st(dt)),
          l
        );
      }
      function Pt() {
        let l, S, D;
        return (
          it++,
          (l = $),
          e.length > $ ? ((S = e.charAt($)), $++) : ((S = t), it === 0 && st(ot)),
          S !== t
            ? ((D = ze(S)), D ? (D = void 0) : (D = t), D !== t ? ((S = [S, D]), (l = S)) : (($ = l), (l = t)))
            : (($ = l), (l = t)),
          it--,
          l === t && ((S = t), it === 0 && st(x)),
          l
        );
      }
      function tt() {
        let l, S, D;
        return (
          it++,
          (l = $),
          e.length > $ ? ((S = e.charAt($)), $++) : ((S = t), it === 0 && st(ot)),
          S !== t
            ? ((D = ke(S)), D ? (D = void 0) : (D = t), D !== t ? ((S = [S, D]), (l = S)) : (($ = l), (l = t)))
            : (($ = l), (l = t)),
          it--,
          l === t && ((S = t), it === 0 && st(p)),
          l
        );
      }
      function zt() {
        let l, S, D;
        return (
          it++,
          (l = $),
          e.length > $ ? ((S = e.charAt($)), $++) : ((S = t), it === 0 && st(ot)),
          S !== t
            ? ((D = Le(S)), D ? (D = void 0) : (D = t), D !== t ? ((S = [S, D]), (l = S)) : (($ = l), (l = t)))
            : (($ = l), (l = t)),
          it--,
          l === t && ((S = t), it === 0 && st(at)),
          l
        );
      }
      function Ft() {
        let l, S, D;
        return (
          it++,
          (l = $),
          e.length > $ ? ((S = e.charAt($)), $++) : ((S = t), it === 0 && st(ot)),
          S !== t
            ? ((D = De(S)), D ? (D = void 0) : (D = t), D !== t ? ((S = [S, D]), (l = S)) : (($ = l), (l = t)))
            : (($ = l), (l = t)),
          it--,
          l === t && ((S = t), it === 0 && st(et)),
          l
        );
      }
      function Zt() {
        let l, S, D;
        return (
          it++,
          (l = $),
          e.length > $ ? ((S = e.charAt($)), $++) : ((S = t), it === 0 && st(ot)),
          S !== t
            ? ((D = V(S)), D ? (D = void 0) : (D = t), D !== t ? ((S = [S, D]), (l = S)) : (($ = l), (l = t)))
            : (($ = l), (l = t)),
          it--,
          l === t && ((S = t), it === 0 && st(se)),
          l
        );
      }
      function fe() {
        let l, S, D;
        return (
          it++,
          (l = $),
          e.length > $ ? ((S = e.charAt($)), $++) : ((S = t), it === 0 && st(ot)),
          S !== t
            ? ((D = P(S)), D ? (D = void 0) : (D = t), D !== t ? ((S = [S, D]), (l = S)) : (($ = l), (l = t)))
            : (($ = l), (l = t)),
          it--,
          l === t && ((S = t), it === 0 && st(Vt)),
          l
        );
      }
      function me() {
        let l, S, D;
        return (
          it++,
          (l = $),
          e.length > $ ? ((S = e.charAt($)), $++) : ((S = t), it === 0 && st(ot)),
          S !== t
            ? ((D = ut(S)), D ? (D = void 0) : (D = t), D !== t ? ((S = [S, D]), (l = S)) : (($ = l), (l = t)))
            : (($ = l), (l = t)),
          it--,
          l === t && ((S = t), it === 0 && st(de)),
          l
        );
      }
      function xe() {
        let l, S, D;
        return (
          it++,
          (l = $),
          e.length > $ ? ((S = e.charAt($)), $++) : ((S = t), it === 0 && st(ot)),
          S !== t
            ? ((D = Yt(S)), D ? (D = void 0) : (D = t), D !== t ? ((S = [S, D]), (l = S)) : (($ = l), (l = t)))
            : (($ = l), (l = t)),
          it--,
          l === t && ((S = t), it === 0 && st(ie)),
          l
        );
      }
      function y() {
        let l, S, D;
        return (
          it++,
          (l = $),
          e.length > $ ? ((S = e.charAt($)), $++) : ((S = t), it === 0 && st(ot)),
          S !== t
            ? ((D = re(S)), D ? (D = void 0) : (D = t), D !== t ? ((S = [S, D]), (l = S)) : (($ = l), (l = t)))
            : (($ = l), (l = t)),
          it--,
          l === t && ((S = t), it === 0 && st(Gt)),
          l
        );
      }
      function T() {
        let l, S, D;
        return (
          it++,
          (l = $),
          e.length > $ ? ((S = e.charAt($)), $++) : ((S = t), it === 0 && st(ot)),
          S !== t
            ? ((D = G(S)), D ? (D = void 0) : (D = t), D !== t ? ((S = [S, D]), (l = S)) : (($ = l), (l = t)))
            : (($ = l), (l = t)),
          it--,
          l === t && ((S = t), it === 0 && st($e)),
          l
        );
      }
      function N() {
        let l, S, D;
        return (
          it++,
          (l = $),
          e.length > $ ? ((S = e.charAt($)), $++) : ((S = t), it === 0 && st(ot)),
          S !== t
            ? ((D = ve(S)), D ? (D = void 0) : (D = t), D !== t ? ((S = [S, D]), (l = S)) : (($ = l), (l = t)))
            : (($ = l), (l = t)),
          it--,
          l === t && ((S = t), it === 0 && st(Se)),
          l
        );
      }
      function St() {
        let l, S, D;
        return (
          it++,
          (l = $),
          e.length > $ ? ((S = e.charAt($)), $++) : ((S = t), it === 0 && st(ot)),
          S !== t
            ? ((D = Me(S)), D ? (D = void 0) : (D = t), D !== t ? ((S = [S, D]), (l = S)) : (($ = l), (l = t)))
            : (($ = l), (l = t)),
          it--,
          l === t && ((S = t), it === 0 && st(we)),
          l
        );
      }
      function g() {
        let l, S, D;
        return (
          it++,
          (l = $),
          e.length > $ ? ((S = e.charAt($)), $++) : ((S = t), it === 0 && st(ot)),
          S !== t
            ? ((D = L(S)), D ? (D = void 0) : (D = t), D !== t ? ((S = [S, D]), (l = S)) : (($ = l), (l = t)))
            : (($ = l), (l = t)),
          it--,
          l === t && ((S = t), it === 0 && st(Q)),
          l
        );
      }
      function ce() {
        let l, S;
        return (
          (l = $),
          it++,
          e.length > $ ? ((S = e.charAt($)), $++) : ((S = t), it === 0 && st(ot)),
          it--,
          S === t ? (l = void 0) : (($ = l), (l = t)),
          l
        );
      }
      if (!s.isHash)
        try {
          Object.assign(s, {
            matchChar: (l, S) => l.type === "string" && l.content === S,
            isGroup: (l) => l.type === "group",
            isWhitespace: (l) => l.type === "whitespace",
          });
        } catch (l) {
          console.warn("Error when initializing parser", l);
        }
      oe = d();
      let Fe = oe !== t && $ === e.length;
      function Ie() {
        throw (
          oe !== t && $ < e.length && st(q()),
          C(Jt, Wt < e.length ? Ye(Wt) : null, Wt < e.length ? Pe(Wt, Wt + 1) : Pe(Wt, Wt))
        );
      }
      if (s.peg$library)
        return {
          peg$result: oe,
          peg$currPos: $,
          peg$FAILED: t,
          peg$maxFailExpected: Jt,
          peg$maxFailPos: Wt,
          peg$success: Fe,
          peg$throw: Fe ? void 0 : Ie,
        };
      if (Fe) return oe;
      Ie();
    }
    return { StartRules: ["body"], SyntaxError: n, parse: i };
  })(),
  Uh = (function () {
    "use strict";
    class n extends SyntaxError {
      constructor(s, t, b, _) {
        (super(s), (this.expected = t), (this.found = b), (this.location = _), (this.name = "SyntaxError"));
      }
      format(s) {
        let t = "Error: " + this.message;
        if (this.location) {
          let b = null,
            _ = s.find((Z) => Z.source === this.location.source);
          _ && (b = _.text.split(/\r\n|\n|\r/g));
          let d = this.location.start,
            v =
              this.location.source && typeof this.location.source.offset == "function"
                ? this.location.source.offset(d)
                : d,
            O = this.location.source + ":" + v.line + ":" + v.column;
          if (b) {
            let Z = this.location.end,
              ot = "".padEnd(v.line.toString().length, " "),
              lt = b[d.line - 1],
              dt = (d.line === Z.line ? Z.column : lt.length + 1) - d.column || 1;
            t +=
              `
 --> ` +
              O +
              `
` +
              ot +
              ` |
` +
              v.line +
              " | " +
              lt +
              `
` +
              ot +
              " | " +
              "".padEnd(d.column - 1, " ") +
              "".padEnd(dt, "^");
          } else
            t +=
              `
 at ` + O;
        }
        return t;
      }
      static buildMessage(s, t) {
        function b(x) {
          return x.codePointAt(0).toString(16).toUpperCase();
        }
        let _ = Object.prototype.hasOwnProperty.call(RegExp.prototype, "unicode")
          ? new RegExp("[\\p{C}\\p{Mn}\\p{Mc}]", "gu")
          : null;
        function d(x) {
          return _ ? x.replace(_, (p) => "\\u{" + b(p) + "}") : x;
        }
        function v(x) {
          return d(
            x
              .replace(/\\/g, "\\\\")
              .replace(/"/g, '\\"')
              .replace(/\0/g, "\\0")
              .replace(/\t/g, "\\t")
              .replace(/\n/g, "\\n")
              .replace(/\r/g, "\\r")
              .replace(/[\x00-\x0F]/g, (p) => "\\x0" + b(p))
              .replace(/[\x10-\x1F\x7F-\x9F]/g, (p) => "\\x" + b(p)),
          );
        }
        function O(x) {
          return d(
            x
              .replace(/\\/g, "\\\\")
              .replace(/\]/g, "\\]")
              .replace(/\^/g, "\\^")
              .replace(/-/g, "\\-")
              .replace(/\0/g, "\\0")
              .replace(/\t/g, "\\t")
              .replace(/\n/g, "\\n")
              .replace(/\r/g, "\\r")
              .replace(/[\x00-\x0F]/g, (p) => "\\x0" + b(p))
              .replace(/[\x10-\x1F\x7F-\x9F]/g, (p) => "\\x" + b(p)),
          );
        }
        let Z = {
          literal(x) {
            return '"' + v(x.text) + '"';
          },
          class(x) {
            let p = x.parts.map((at) => (Array.isArray(at) ? O(at[0]) + "-" + O(at[1]) : O(at)));
            return "[" + (x.inverted ? "^" : "") + p.join("") + "]" + (x.unicode ? "u" : "");
          },
          any() {
            return "any character";
          },
          end() {
            return "end of input";
          },
          other(x) {
            return x.description;
          },
        };
        function ot(x) {
          return Z[x.type](x);
        }
        function lt(x) {
          let p = x.map(ot);
          if ((p.sort(), p.length > 0)) {
            let at = 1;
            for (let et = 1; et < p.length; et++) p[et - 1] !== p[et] && ((p[at] = p[et]), at++);
            p.length = at;
          }
          switch (p.length) {
            case 1:
              return p[0];
            case 2:
              return p[0] + " or " + p[1];
            default:
              return p.slice(0, -1).join(", ") + ", or " + p[p.length - 1];
          }
        }
        function dt(x) {
          return x ? '"' + v(x) + '"' : "end of input";
        }
        return "Expected " + lt(s) + " but " + dt(t) + " found.";
      }
    }
    function i(e, s) {
      s = s !== void 0 ? s : {};
      let t = {},
        b = s.grammarSource,
        _ = { body: Ye },
        d = Ye,
        v = X("item"),
        O = L(),
        Z = X("trailing comment"),
        ot = X("comment only line"),
        lt = X("non-var token"),
        dt = X("token"),
        x = X("same line comment"),
        p = X("own line comment"),
        at = X(","),
        et = X("@"),
        se = X("variable token"),
        Vt = X("+/-"),
        de = X("=");
      function ie(y, T) {
        return y.concat(T || []);
      }
      function Gt() {
        return [];
      }
      function $e(y, T, N, St) {
        return { type: "item", op: y, variable: N, content: T.concat(N, St) };
      }
      function Se(y, T) {
        return { type: "item", op: y, variable: null, content: T };
      }
      function we(y, T, N) {
        return { ...y, sep: [].concat(T), trailingComment: N };
      }
      function Q(y, T) {
        return { ...y, trailingComment: T };
      }
      function M(y, T) {
        return { type: "line", equation: y, annotation: T, sep: null };
      }
      function yt(y, T) {
        return y ? { type: "annotation", marker: y, content: T } : null;
      }
      function vt(y, T, N) {
        return { type: "equation", left: y, right: N, equals: T };
      }
      function rt(y) {
        return y;
      }
      function $t(y) {
        return { type: "line", trailingComment: y };
      }
      function Rt(y, T) {
        return [y].concat(T || []);
      }
      function Nt(y) {
        return y;
      }
      function Mt(y) {
        return y;
      }
      function Lt(y) {
        return y;
      }
      function te(y) {
        return s.isSameLineComment(y);
      }
      function K(y) {
        return y;
      }
      function nt(y) {
        return s.isOwnLineComment(y);
      }
      function pt(y) {
        return y;
      }
      function Ct(y) {
        return s.isWhitespace(y);
      }
      function Bt(y) {
        return y;
      }
      function he(y) {
        return s.isSep(y);
      }
      function pe(y) {
        return y;
      }
      function qe(y) {
        return s.isAt(y);
      }
      function Oe(y) {
        return y;
      }
      function _e(y) {
        return s.isVar(y);
      }
      function Ne(y) {
        return y;
      }
      function le(y) {
        return s.isOperation(y);
      }
      function ze(y) {
        return y;
      }
      function ke(y) {
        return s.isEquals(y);
      }
      function Le(y) {
        return y;
      }
      function De(y) {
        return s.isSubscript(y);
      }
      function V(y) {
        return y;
      }
      let P = s.peg$currPos | 0,
        ut = [{ line: 1, column: 1 }],
        Yt = P,
        re = s.peg$maxFailExpected || [],
        G = s.peg$silentFails | 0,
        ve;
      if (s.startRule) {
        if (!(s.startRule in _)) throw new Error(`Can't start parsing from rule "` + s.startRule + '".');
        d = _[s.startRule];
      }
      function Me(y = P) {
        let T = e.codePointAt(y);
        return T === void 0 ? "" : String.fromCodePoint(T);
      }
      function L() {
        return { type: "any" };
      }
      function $() {
        return { type: "end" };
      }
      function X(y) {
        return { type: "other", description: y };
      }
      function Wt(y) {
        let T = ut[y],
          N;
        if (T) return T;
        if (y >= ut.length) N = ut.length - 1;
        else for (N = y; !ut[--N];);
        for (T = ut[N], T = { line: T.line, column: T.column }; N < y;)
          (e.charCodeAt(N) === 10 ? (T.line++, (T.column = 1)) : T.column++, N++);
        return ((ut[y] = T), T);
      }
      function Jt(y, T, N) {
        let St = Wt(y),
          g = Wt(T),
          ce = {
            source: b,
            start: { offset: y, line: St.line, column: St.column },
            end: { offset: T, line: g.line, column: g.column },
          };
        return (
          N && b && typeof b.offset == "function" && ((ce.start = b.offset(ce.start)), (ce.end = b.offset(ce.end))),
          ce
        );
      }
      function it(y) {
        P < Yt || (P > Yt && ((Yt = P), (re = [])), re.push(y));
      }
      function oe(y, T, N) {
        return new n(n.buildMessage(y, T), y, T, N);
      }
      function Ye() {
        let y, T, N;
        for (y = P, T = [], N = U(), N === t && ((N = q()), N === t && (N = ne())); N !== t;)
          (T.push(N), (N = U()), N === t && ((N = q()), N === t && (N = ne())));
        return (
          (N = ge()),
          N === t && (N = fe()),
          N !== t ? (y = ie(T, N)) : ((P = y), (y = t)),
          y === t && ((y = P), (T = fe()), T !== t && (T = Gt()), (y = T)),
          y
        );
      }
      function Xe() {
        let y, T, N, St, g, ce, Fe, Ie, l, S;
        for (G++, y = P, T = zt(), T === t && (T = null), N = [], St = Ot(); St !== t;) (N.push(St), (St = Ot()));
        for (St = [], g = Tt(); g !== t;) (St.push(g), (g = Tt()));
        for (g = [], ce = Ot(); ce !== t;) (g.push(ce), (ce = Ot()));
        if (((ce = W()), ce !== t)) {
          for (Fe = [], Ie = Ot(); Ie !== t;) (Fe.push(Ie), (Ie = Ot()));
          for (Ie = [], l = Xt(); l !== t;) (Ie.push(l), (l = Xt()));
          for (l = [], S = Ot(); S !== t;) (l.push(S), (S = Ot()));
          y = $e(T, St, ce, Ie);
        } else ((P = y), (y = t));
        if (y === t) {
          for (y = P, T = zt(), T === t && (T = null), N = [], St = Ot(); St !== t;) (N.push(St), (St = Ot()));
          if (((St = []), (g = Tt()), g !== t)) for (; g !== t;) (St.push(g), (g = Tt()));
          else St = t;
          if (St !== t) {
            for (g = [], ce = Ot(); ce !== t;) (g.push(ce), (ce = Ot()));
            y = Se(T, St);
          } else ((P = y), (y = t));
        }
        return (G--, y === t && ((T = t), G === 0 && it(v)), y);
      }
      function q() {
        let y, T, N, St;
        return (
          (y = P),
          (T = ge()),
          T !== t
            ? ((N = Qt()), N !== t ? ((St = C()), St === t && (St = null), (y = we(T, N, St))) : ((P = y), (y = t)))
            : ((P = y), (y = t)),
          y
        );
      }
      function ne() {
        let y, T, N;
        return (
          (y = P),
          (T = ge()),
          T !== t ? ((N = C()), N !== t ? (y = Q(T, N)) : ((P = y), (y = t))) : ((P = y), (y = t)),
          y
        );
      }
      function ge() {
        let y, T, N, St;
        return (
          (y = P),
          (T = P),
          G++,
          e.length > P ? ((N = e.charAt(P)), P++) : ((N = t), G === 0 && it(O)),
          G--,
          N !== t ? ((P = T), (T = void 0)) : (T = t),
          T !== t ? ((N = st()), (St = Pe()), St === t && (St = null), (y = M(N, St))) : ((P = y), (y = t)),
          y
        );
      }
      function Pe() {
        let y, T, N, St;
        if (((y = P), (T = Pt()), T !== t)) {
          for (N = [], St = jt(); St !== t;) (N.push(St), (St = jt()));
          y = yt(T, N);
        } else ((P = y), (y = t));
        return y;
      }
      function st() {
        let y, T, N, St, g;
        for (G++, y = P, T = [], N = Xe(); N !== t;) (T.push(N), (N = Xe()));
        for (N = Ft(), N === t && (N = null), St = [], g = Xt(), g === t && (g = zt()); g !== t;)
          (St.push(g), (g = Xt()), g === t && (g = zt()));
        return ((y = vt(T, N, St)), G--, y);
      }
      function C() {
        let y, T, N;
        for (G++, y = P, T = [], N = Ot(); N !== t;) (T.push(N), (N = Ot()));
        return ((N = z()), N !== t ? (y = N) : ((P = y), (y = t)), G--, y === t && ((T = t), G === 0 && it(Z)), y);
      }
      function U() {
        let y, T, N;
        for (G++, y = P, T = [], N = Ot(); N !== t;) (T.push(N), (N = Ot()));
        return (
          (N = At()),
          N !== t ? (y = $t(N)) : ((P = y), (y = t)),
          G--,
          y === t && ((T = t), G === 0 && it(ot)),
          y
        );
      }
      function W() {
        let y, T, N, St;
        if (((y = P), (T = tt()), T !== t)) {
          for (N = [], St = Ot(); St !== t;) (N.push(St), (St = Ot()));
          ((St = Zt()), St === t && (St = null), (y = Rt(T, St)));
        } else ((P = y), (y = t));
        return y;
      }
      function Tt() {
        let y, T, N;
        return (
          G++,
          (y = P),
          (T = P),
          G++,
          (N = W()),
          G--,
          N === t ? (T = void 0) : ((P = T), (T = t)),
          T !== t ? ((N = Xt()), N !== t ? (y = N) : ((P = y), (y = t))) : ((P = y), (y = t)),
          G--,
          y === t && ((T = t), G === 0 && it(lt)),
          y
        );
      }
      function jt() {
        let y, T, N;
        return (
          (y = P),
          (T = P),
          G++,
          (N = Qt()),
          N === t && ((N = C()), N === t && (N = At())),
          G--,
          N === t ? (T = void 0) : ((P = T), (T = t)),
          T !== t
            ? (e.length > P ? ((N = e.charAt(P)), P++) : ((N = t), G === 0 && it(O)),
              N !== t ? (y = N) : ((P = y), (y = t)))
            : ((P = y), (y = t)),
          y
        );
      }
      function Xt() {
        let y, T, N;
        return (
          G++,
          (y = P),
          (T = P),
          G++,
          (N = Qt()),
          N === t &&
            ((N = Pt()),
            N === t && ((N = zt()), N === t && ((N = Ft()), N === t && ((N = C()), N === t && (N = At()))))),
          G--,
          N === t ? (T = void 0) : ((P = T), (T = t)),
          T !== t
            ? (e.length > P ? ((N = e.charAt(P)), P++) : ((N = t), G === 0 && it(O)),
              N !== t ? (y = N) : ((P = y), (y = t)))
            : ((P = y), (y = t)),
          G--,
          y === t && ((T = t), G === 0 && it(dt)),
          y
        );
      }
      function z() {
        let y, T, N;
        return (
          G++,
          (y = P),
          e.length > P ? ((T = e.charAt(P)), P++) : ((T = t), G === 0 && it(O)),
          T !== t
            ? ((N = te(T)), N ? (N = void 0) : (N = t), N !== t ? (y = T) : ((P = y), (y = t)))
            : ((P = y), (y = t)),
          G--,
          y === t && ((T = t), G === 0 && it(x)),
          y
        );
      }
      function At() {
        let y, T, N;
        return (
          G++,
          (y = P),
          e.length > P ? ((T = e.charAt(P)), P++) : ((T = t), G === 0 && it(O)),
          T !== t
            ? ((N = nt(T)), N ? (N = void 0) : (N = t), N !== t ? (y = T) : ((P = y), (y = t)))
            : ((P = y), (y = t)),
          G--,
          y === t && ((T = t), G === 0 && it(p)),
          y
        );
      }
      function Ot() {
        let y, T, N;
        return (
          (y = P),
          e.length > P ? ((T = e.charAt(P)), P++) : ((T = t), G === 0 && it(O)),
          T !== t
            ? ((N = Ct(T)), N ? (N = void 0) : (N = t), N !== t ? (y = T) : ((P = y), (y = t)))
            : ((P = y), (y = t)),
          y
        );
      }
      function Qt() {
        let y, T, N;
        return (
          G++,
          (y = P),
          e.length > P ? ((T = e.charAt(P)), P++) : ((T = t), G === 0 && it(O)),
          T !== t
            ? ((N = he(T)), N ? (N = void 0) : (N = t), N !== t ? (y = T) : ((P = y), (y = t)))
            : ((P = y), (y = t)),
          G--,
          y === t && ((T = t), G === 0 && it(at)),
          y
        );
      }
      function Pt() {
        let y, T, N;
        return (
          G++,
          (y = P),
          e.length > P ? ((T = e.charAt(P)), P++) : ((T = t), G === 0 && it(O)),
          T !== t
            ? ((N = qe(T)), N ? (N = void 0) : (N = t), N !== t ? (y = T) : ((P = y), (y = t)))
            : ((P = y), (y = t)),
          G--,
          y === t && ((T = t), G === 0 && it(et)),
          y
        );
      }
      function tt() {
        let y, T, N;
        return (
          G++,
          (y = P),
          e.length > P ? ((T = e.charAt(P)), P++) : ((T = t), G === 0 && it(O)),
          T !== t
            ? ((N = _e(T)), N ? (N = void 0) : (N = t), N !== t ? (y = T) : ((P = y), (y = t)))
            : ((P = y), (y = t)),
          G--,
          y === t && ((T = t), G === 0 && it(se)),
          y
        );
      }
      function zt() {
        let y, T, N, St, g;
        for (G++, y = P, T = [], N = Ot(); N !== t;) (T.push(N), (N = Ot()));
        if ((e.length > P ? ((N = e.charAt(P)), P++) : ((N = t), G === 0 && it(O)), N !== t)) {
          for (St = [], g = Ot(); g !== t;) (St.push(g), (g = Ot()));
          ((g = le(N)), g ? (g = void 0) : (g = t), g !== t ? (y = N) : ((P = y), (y = t)));
        } else ((P = y), (y = t));
        return (G--, y === t && ((T = t), G === 0 && it(Vt)), y);
      }
      function Ft() {
        let y, T, N;
        return (
          G++,
          (y = P),
          e.length > P ? ((T = e.charAt(P)), P++) : ((T = t), G === 0 && it(O)),
          T !== t
            ? ((N = ke(T)), N ? (N = void 0) : (N = t), N !== t ? (y = T) : ((P = y), (y = t)))
            : ((P = y), (y = t)),
          G--,
          y === t && ((T = t), G === 0 && it(de)),
          y
        );
      }
      function Zt() {
        let y, T, N;
        return (
          (y = P),
          e.length > P ? ((T = e.charAt(P)), P++) : ((T = t), G === 0 && it(O)),
          T !== t
            ? ((N = De(T)), N ? (N = void 0) : (N = t), N !== t ? (y = T) : ((P = y), (y = t)))
            : ((P = y), (y = t)),
          y
        );
      }
      function fe() {
        let y, T;
        return (
          (y = P),
          G++,
          e.length > P ? ((T = e.charAt(P)), P++) : ((T = t), G === 0 && it(O)),
          G--,
          T === t ? (y = void 0) : ((P = y), (y = t)),
          y
        );
      }
      if (!s.isWhitespace)
        try {
          Object.assign(s, {
            isSep: (y) => y.type === "string" && y.content === ",",
            isVar: (y) => y.type === "string" && y.content.match(/[a-zA-Z]/),
            isOperation: (y) => y.type === "string" && y.content.match(/[+-]/),
            isEquals: (y) => y.type === "string" && y.content === "=",
            isAt: (y) => y.type === "string" && y.content === "@",
            isSubscript: (y) => y.content === "_",
            isWhitespace: (y) => y.type === "whitespace",
            isSameLineComment: (y) => y.type === "comment" && y.sameline,
            isOwnLineComment: (y) => y.type === "comment" && !y.sameline,
          });
        } catch (y) {
          console.warn("Error when initializing parser", y);
        }
      ve = d();
      let me = ve !== t && P === e.length;
      function xe() {
        throw (
          ve !== t && P < e.length && it($()),
          oe(re, Yt < e.length ? Me(Yt) : null, Yt < e.length ? Jt(Yt, Yt + 1) : Jt(Yt, Yt))
        );
      }
      if (s.peg$library)
        return {
          peg$result: ve,
          peg$currPos: P,
          peg$FAILED: t,
          peg$maxFailExpected: re,
          peg$maxFailPos: Yt,
          peg$success: me,
          peg$throw: me ? void 0 : xe,
        };
      if (me) return ve;
      xe();
    }
    return { StartRules: ["body"], SyntaxError: n, parse: i };
  })(),
  Hh = (function () {
    "use strict";
    class n extends SyntaxError {
      constructor(s, t, b, _) {
        (super(s), (this.expected = t), (this.found = b), (this.location = _), (this.name = "SyntaxError"));
      }
      format(s) {
        let t = "Error: " + this.message;
        if (this.location) {
          let b = null,
            _ = s.find((Z) => Z.source === this.location.source);
          _ && (b = _.text.split(/\r\n|\n|\r/g));
          let d = this.location.start,
            v =
              this.location.source && typeof this.location.source.offset == "function"
                ? this.location.source.offset(d)
                : d,
            O = this.location.source + ":" + v.line + ":" + v.column;
          if (b) {
            let Z = this.location.end,
              ot = "".padEnd(v.line.toString().length, " "),
              lt = b[d.line - 1],
              dt = (d.line === Z.line ? Z.column : lt.length + 1) - d.column || 1;
            t +=
              `
 --> ` +
              O +
              `
` +
              ot +
              ` |
` +
              v.line +
              " | " +
              lt +
              `
` +
              ot +
              " | " +
              "".padEnd(d.column - 1, " ") +
              "".padEnd(dt, "^");
          } else
            t +=
              `
 at ` + O;
        }
        return t;
      }
      static buildMessage(s, t) {
        function b(x) {
          return x.codePointAt(0).toString(16).toUpperCase();
        }
        let _ = Object.prototype.hasOwnProperty.call(RegExp.prototype, "unicode")
          ? new RegExp("[\\p{C}\\p{Mn}\\p{Mc}]", "gu")
          : null;
        function d(x) {
          return _ ? x.replace(_, (p) => "\\u{" + b(p) + "}") : x;
        }
        function v(x) {
          return d(
            x
              .replace(/\\/g, "\\\\")
              .replace(/"/g, '\\"')
              .replace(/\0/g, "\\0")
              .replace(/\t/g, "\\t")
              .replace(/\n/g, "\\n")
              .replace(/\r/g, "\\r")
              .replace(/[\x00-\x0F]/g, (p) => "\\x0" + b(p))
              .replace(/[\x10-\x1F\x7F-\x9F]/g, (p) => "\\x" + b(p)),
          );
        }
        function O(x) {
          return d(
            x
              .replace(/\\/g, "\\\\")
              .replace(/\]/g, "\\]")
              .replace(/\^/g, "\\^")
              .replace(/-/g, "\\-")
              .replace(/\0/g, "\\0")
              .replace(/\t/g, "\\t")
              .replace(/\n/g, "\\n")
              .replace(/\r/g, "\\r")
              .replace(/[\x00-\x0F]/g, (p) => "\\x0" + b(p))
              .replace(/[\x10-\x1F\x7F-\x9F]/g, (p) => "\\x" + b(p)),
          );
        }
        let Z = {
          literal(x) {
            return '"' + v(x.text) + '"';
          },
          class(x) {
            let p = x.parts.map((at) => (Array.isArray(at) ? O(at[0]) + "-" + O(at[1]) : O(at)));
            return "[" + (x.inverted ? "^" : "") + p.join("") + "]" + (x.unicode ? "u" : "");
          },
          any() {
            return "any character";
          },
          end() {
            return "end of input";
          },
          other(x) {
            return x.description;
          },
        };
        function ot(x) {
          return Z[x.type](x);
        }
        function lt(x) {
          let p = x.map(ot);
          if ((p.sort(), p.length > 0)) {
            let at = 1;
            for (let et = 1; et < p.length; et++) p[et - 1] !== p[et] && ((p[at] = p[et]), at++);
            p.length = at;
          }
          switch (p.length) {
            case 1:
              return p[0];
            case 2:
              return p[0] + " or " + p[1];
            default:
              return p.slice(0, -1).join(", ") + ", or " + p[p.length - 1];
          }
        }
        function dt(x) {
          return x ? '"' + v(x) + '"' : "end of input";
        }
        return "Expected " + lt(s) + " but " + dt(t) + " found.";
      }
    }
    function i(e, s) {
      s = s !== void 0 ? s : {};
      let t = {},
        b = s.grammarSource,
        _ = { root: U },
        d = U,
        v = "plus",
        O = "minus",
        Z = "pt",
        ot = "mm",
        lt = "cm",
        dt = "in",
        x = "ex",
        p = "em",
        at = "bp",
        et = "pc",
        se = "dd",
        Vt = "cc",
        de = "nd",
        ie = "nc",
        Gt = "sp",
        $e = "filll",
        Se = "fill",
        we = "fil",
        Q = ".",
        M = /^[0-9]/,
        yt = /^[+\-]/,
        vt = Xe(),
        rt = oe("plus", !1),
        $t = oe("minus", !1),
        Rt = oe("pt", !1),
        Nt = oe("mm", !1),
        Mt = oe("cm", !1),
        Lt = oe("in", !1),
        te = oe("ex", !1),
        K = oe("em", !1),
        nt = oe("bp", !1),
        pt = oe("pc", !1),
        Ct = oe("dd", !1),
        Bt = oe("cc", !1),
        he = oe("nd", !1),
        pe = oe("nc", !1),
        qe = oe("sp", !1),
        Oe = oe("filll", !1),
        _e = oe("fill", !1),
        Ne = oe("fil", !1),
        le = ne("number"),
        ze = Ye([["0", "9"]], !1, !1, !1),
        ke = oe(".", !1),
        Le = Ye(["+", "-"], !1, !1, !1);
      function De(tt, zt, Ft) {
        return { type: "glue", fixed: tt, stretchable: zt, shrinkable: Ft, position: Jt() };
      }
      function V(tt) {
        return tt;
      }
      function P(tt, zt) {
        return { type: "dim", value: tt, unit: zt };
      }
      function ut(tt, zt) {
        return { type: "dim", value: tt, unit: zt };
      }
      function Yt(tt, zt) {
        return { type: "dim", value: tt, unit: zt };
      }
      function re(tt) {
        return parseFloat(tt);
      }
      let G = s.peg$currPos | 0,
        ve = G,
        Me = [{ line: 1, column: 1 }],
        L = G,
        $ = s.peg$maxFailExpected || [],
        X = s.peg$silentFails | 0,
        Wt;
      if (s.startRule) {
        if (!(s.startRule in _)) throw new Error(`Can't start parsing from rule "` + s.startRule + '".');
        d = _[s.startRule];
      }
      function Jt() {
        return Pe(ve, G);
      }
      function it(tt = G) {
        let zt = e.codePointAt(tt);
        return zt === void 0 ? "" : String.fromCodePoint(zt);
      }
      function oe(tt, zt) {
        return { type: "literal", text: tt, ignoreCase: zt };
      }
      function Ye(tt, zt, Ft, Zt) {
        return { type: "class", parts: tt, inverted: zt, ignoreCase: Ft, unicode: Zt };
      }
      function Xe() {
        return { type: "any" };
      }
      function q() {
        return { type: "end" };
      }
      function ne(tt) {
        return { type: "other", description: tt };
      }
      function ge(tt) {
        let zt = Me[tt],
          Ft;
        if (zt) return zt;
        if (tt >= Me.length) Ft = Me.length - 1;
        else for (Ft = tt; !Me[--Ft];);
        for (zt = Me[Ft], zt = { line: zt.line, column: zt.column }; Ft < tt;)
          (e.charCodeAt(Ft) === 10 ? (zt.line++, (zt.column = 1)) : zt.column++, Ft++);
        return ((Me[tt] = zt), zt);
      }
      function Pe(tt, zt, Ft) {
        let Zt = ge(tt),
          fe = ge(zt),
          me = {
            source: b,
            start: { offset: tt, line: Zt.line, column: Zt.column },
            end: { offset: zt, line: fe.line, column: fe.column },
          };
        return (
          Ft && b && typeof b.offset == "function" && ((me.start = b.offset(me.start)), (me.end = b.offset(me.end))),
          me
        );
      }
      function st(tt) {
        G < L || (G > L && ((L = G), ($ = [])), $.push(tt));
      }
      function C(tt, zt, Ft) {
        return new n(n.buildMessage(tt, zt), tt, zt, Ft);
      }
      function U() {
        let tt, zt, Ft, Zt, fe;
        if (
          ((tt = G),
          (zt = G),
          (Ft = W()),
          Ft !== t
            ? ((Zt = Tt()),
              Zt === t && (Zt = null),
              (fe = jt()),
              fe === t && (fe = null),
              (ve = zt),
              (zt = De(Ft, Zt, fe)))
            : ((G = zt), (zt = t)),
          zt !== t)
        ) {
          for (Ft = [], e.length > G ? ((Zt = e.charAt(G)), G++) : ((Zt = t), X === 0 && st(vt)); Zt !== t;)
            (Ft.push(Zt), e.length > G ? ((Zt = e.charAt(G)), G++) : ((Zt = t), X === 0 && st(vt)));
          ((ve = tt), (tt = zt));
        } else ((G = tt), (tt = t));
        return tt;
      }
      function W() {
        let tt, zt, Ft;
        return (
          (tt = G),
          (zt = At()),
          zt !== t
            ? ((Ft = Xt()), Ft !== t ? ((ve = tt), (tt = P(zt, Ft))) : ((G = tt), (tt = t)))
            : ((G = tt), (tt = t)),
          tt
        );
      }
      function Tt() {
        let tt, zt, Ft, Zt;
        return (
          (tt = G),
          e.substr(G, 4) === v ? ((zt = v), (G += 4)) : ((zt = t), X === 0 && st(rt)),
          zt !== t
            ? ((Ft = At()),
              Ft !== t
                ? ((Zt = z()), Zt !== t ? ((ve = tt), (tt = ut(Ft, Zt))) : ((G = tt), (tt = t)))
                : ((G = tt), (tt = t)))
            : ((G = tt), (tt = t)),
          tt
        );
      }
      function jt() {
        let tt, zt, Ft, Zt;
        return (
          (tt = G),
          e.substr(G, 5) === O ? ((zt = O), (G += 5)) : ((zt = t), X === 0 && st($t)),
          zt !== t
            ? ((Ft = At()),
              Ft !== t
                ? ((Zt = z()), Zt !== t ? ((ve = tt), (tt = Yt(Ft, Zt))) : ((G = tt), (tt = t)))
                : ((G = tt), (tt = t)))
            : ((G = tt), (tt = t)),
          tt
        );
      }
      function Xt() {
        let tt;
        return (
          e.substr(G, 2) === Z ? ((tt = Z), (G += 2)) : ((tt = t), X === 0 && st(Rt)),
          tt === t &&
            (e.substr(G, 2) === ot ? ((tt = ot), (G += 2)) : ((tt = t), X === 0 && st(Nt)),
            tt === t &&
              (e.substr(G, 2) === lt ? ((tt = lt), (G += 2)) : ((tt = t), X === 0 && st(Mt)),
              tt === t &&
                (e.substr(G, 2) === dt ? ((tt = dt), (G += 2)) : ((tt = t), X === 0 && st(Lt)),
                tt === t &&
                  (e.substr(G, 2) === x ? ((tt = x), (G += 2)) : ((tt = t), X === 0 && st(te)),
                  tt === t &&
                    (e.substr(G, 2) === p ? ((tt = p), (G += 2)) : ((tt = t), X === 0 && st(K)),
                    tt === t &&
                      (e.substr(G, 2) === at ? ((tt = at), (G += 2)) : ((tt = t), X === 0 && st(nt)),
                      tt === t &&
                        (e.substr(G, 2) === et ? ((tt = et), (G += 2)) : ((tt = t), X === 0 && st(pt)),
                        tt === t &&
                          (e.substr(G, 2) === se ? ((tt = se), (G += 2)) : ((tt = t), X === 0 && st(Ct)),
                          tt === t &&
                            (e.substr(G, 2) === Vt ? ((tt = Vt), (G += 2)) : ((tt = t), X === 0 && st(Bt)),
                            tt === t &&
                              (e.substr(G, 2) === de ? ((tt = de), (G += 2)) : ((tt = t), X === 0 && st(he)),
                              tt === t &&
                                (e.substr(G, 2) === ie ? ((tt = ie), (G += 2)) : ((tt = t), X === 0 && st(pe)),
                                tt === t &&
                                  (e.substr(G, 2) === Gt
                                    ? ((tt = Gt), (G += 2))
                                    : ((tt = t), X === 0 && st(qe)))))))))))))),
          tt
        );
      }
      function z() {
        let tt;
        return (
          (tt = Xt()),
          tt === t &&
            (e.substr(G, 5) === $e ? ((tt = $e), (G += 5)) : ((tt = t), X === 0 && st(Oe)),
            tt === t &&
              (e.substr(G, 4) === Se ? ((tt = Se), (G += 4)) : ((tt = t), X === 0 && st(_e)),
              tt === t && (e.substr(G, 3) === we ? ((tt = we), (G += 3)) : ((tt = t), X === 0 && st(Ne))))),
          tt
        );
      }
      function At() {
        let tt, zt, Ft, Zt, fe, me, xe, y, T;
        for (
          X++,
            tt = G,
            zt = G,
            Ft = G,
            Zt = Ot(),
            Zt === t && (Zt = null),
            fe = G,
            me = [],
            xe = e.charAt(G),
            M.test(xe) ? G++ : ((xe = t), X === 0 && st(ze));
          xe !== t;
        )
          (me.push(xe), (xe = e.charAt(G)), M.test(xe) ? G++ : ((xe = t), X === 0 && st(ze)));
        if ((e.charCodeAt(G) === 46 ? ((xe = Q), G++) : ((xe = t), X === 0 && st(ke)), xe !== t)) {
          if (((y = []), (T = e.charAt(G)), M.test(T) ? G++ : ((T = t), X === 0 && st(ze)), T !== t))
            for (; T !== t;) (y.push(T), (T = e.charAt(G)), M.test(T) ? G++ : ((T = t), X === 0 && st(ze)));
          else y = t;
          y !== t ? ((me = [me, xe, y]), (fe = me)) : ((G = fe), (fe = t));
        } else ((G = fe), (fe = t));
        if (fe === t)
          if (((fe = []), (me = e.charAt(G)), M.test(me) ? G++ : ((me = t), X === 0 && st(ze)), me !== t))
            for (; me !== t;) (fe.push(me), (me = e.charAt(G)), M.test(me) ? G++ : ((me = t), X === 0 && st(ze)));
          else fe = t;
        return (
          fe !== t ? ((Zt = [Zt, fe]), (Ft = Zt)) : ((G = Ft), (Ft = t)),
          Ft !== t ? (zt = e.substring(zt, G)) : (zt = Ft),
          zt !== t && ((ve = tt), (zt = re(zt))),
          (tt = zt),
          X--,
          tt === t && ((zt = t), X === 0 && st(le)),
          tt
        );
      }
      function Ot() {
        let tt;
        return ((tt = e.charAt(G)), yt.test(tt) ? G++ : ((tt = t), X === 0 && st(Le)), tt);
      }
      Wt = d();
      let Qt = Wt !== t && G === e.length;
      function Pt() {
        throw (
          Wt !== t && G < e.length && st(q()),
          C($, L < e.length ? it(L) : null, L < e.length ? Pe(L, L + 1) : Pe(L, L))
        );
      }
      if (s.peg$library)
        return {
          peg$result: Wt,
          peg$currPos: G,
          peg$FAILED: t,
          peg$maxFailExpected: $,
          peg$maxFailPos: L,
          peg$success: Qt,
          peg$throw: Qt ? void 0 : Pt,
        };
      if (Qt) return Wt;
      Pt();
    }
    return { StartRules: ["root"], SyntaxError: n, parse: i };
  })(),
  Vh = (function () {
    "use strict";
    class n extends SyntaxError {
      constructor(s, t, b, _) {
        (super(s), (this.expected = t), (this.found = b), (this.location = _), (this.name = "SyntaxError"));
      }
      format(s) {
        let t = "Error: " + this.message;
        if (this.location) {
          let b = null,
            _ = s.find((Z) => Z.source === this.location.source);
          _ && (b = _.text.split(/\r\n|\n|\r/g));
          let d = this.location.start,
            v =
              this.location.source && typeof this.location.source.offset == "function"
                ? this.location.source.offset(d)
                : d,
            O = this.location.source + ":" + v.line + ":" + v.column;
          if (b) {
            let Z = this.location.end,
              ot = "".padEnd(v.line.toString().length, " "),
              lt = b[d.line - 1],
              dt = (d.line === Z.line ? Z.column : lt.length + 1) - d.column || 1;
            t +=
              `
 --> ` +
              O +
              `
` +
              ot +
              ` |
` +
              v.line +
              " | " +
              lt +
              `
` +
              ot +
              " | " +
              "".padEnd(d.column - 1, " ") +
              "".padEnd(dt, "^");
          } else
            t +=
              `
 at ` + O;
        }
        return t;
      }
      static buildMessage(s, t) {
        function b(x) {
          return x.codePointAt(0).toString(16).toUpperCase();
        }
        let _ = Object.prototype.hasOwnProperty.call(RegExp.prototype, "unicode")
          ? new RegExp("[\\p{C}\\p{Mn}\\p{Mc}]", "gu")
          : null;
        function d(x) {
          return _ ? x.replace(_, (p) => "\\u{" + b(p) + "}") : x;
        }
        function v(x) {
          return d(
            x
              .replace(/\\/g, "\\\\")
              .replace(/"/g, '\\"')
              .replace(/\0/g, "\\0")
              .replace(/\t/g, "\\t")
              .replace(/\n/g, "\\n")
              .replace(/\r/g, "\\r")
              .replace(/[\x00-\x0F]/g, (p) => "\\x0" + b(p))
              .replace(/[\x10-\x1F\x7F-\x9F]/g, (p) => "\\x" + b(p)),
          );
        }
        function O(x) {
          return d(
            x
              .replace(/\\/g, "\\\\")
              .replace(/\]/g, "\\]")
              .replace(/\^/g, "\\^")
              .replace(/-/g, "\\-")
              .replace(/\0/g, "\\0")
              .replace(/\t/g, "\\t")
              .replace(/\n/g, "\\n")
              .replace(/\r/g, "\\r")
              .replace(/[\x00-\x0F]/g, (p) => "\\x0" + b(p))
              .replace(/[\x10-\x1F\x7F-\x9F]/g, (p) => "\\x" + b(p)),
          );
        }
        let Z = {
          literal(x) {
            return '"' + v(x.text) + '"';
          },
          class(x) {
            let p = x.parts.map((at) => (Array.isArray(at) ? O(at[0]) + "-" + O(at[1]) : O(at)));
            return "[" + (x.inverted ? "^" : "") + p.join("") + "]" + (x.unicode ? "u" : "");
          },
          any() {
            return "any character";
          },
          end() {
            return "end of input";
          },
          other(x) {
            return x.description;
          },
        };
        function ot(x) {
          return Z[x.type](x);
        }
        function lt(x) {
          let p = x.map(ot);
          if ((p.sort(), p.length > 0)) {
            let at = 1;
            for (let et = 1; et < p.length; et++) p[et - 1] !== p[et] && ((p[at] = p[et]), at++);
            p.length = at;
          }
          switch (p.length) {
            case 1:
              return p[0];
            case 2:
              return p[0] + " or " + p[1];
            default:
              return p.slice(0, -1).join(", ") + ", or " + p[p.length - 1];
          }
        }
        function dt(x) {
          return x ? '"' + v(x) + '"' : "end of input";
        }
        return "Expected " + lt(s) + " but " + dt(t) + " found.";
      }
    }
    function i(e, s) {
      s = s !== void 0 ? s : {};
      let t = {},
        b = s.grammarSource,
        _ = { path_spec: Qt, foreach_body: zt },
        d = Qt,
        v = W(),
        O = jt("comment"),
        Z = jt("operation"),
        ot = jt("=");
      function lt(m) {
        return m;
      }
      function dt(m) {
        return { type: "path_spec", content: m };
      }
      function x(m, F, j) {
        return { op: F, comment: j };
      }
      function p(m, F, j, gt) {
        return {
          type: "animation",
          comments: [m, ...F.map((f) => f.comment), j].filter((f) => f),
          attribute: F.map((f) => f.op.content.content).join(" "),
          content: gt.content,
        };
      }
      function at(m, F) {
        return { ...F, start: m, type: "foreach" };
      }
      function et(m, F, j, gt, f, A, B, mt) {
        let _t = [m, gt, f, B].filter((Ut) => Ut);
        return { type: "foreach_body", variables: F, options: j && j.content, list: A, command: mt, comments: _t };
      }
      function se(m, F, j, gt) {
        let f = [m, j].filter((A) => A);
        return { type: "svg_operation", options: F && F.content, content: gt, comments: f };
      }
      function Vt(m, F, j, gt, f, A) {
        return { coord: A, comment: f };
      }
      function de(m, F, j, gt, f, A) {
        let B = [m, F, gt, f && f.comment, A].filter((mt) => mt);
        return { type: "curve_to", controls: f ? [j, f.coord] : [j], comments: B };
      }
      function ie() {
        return { type: "line_to", command: "|-" };
      }
      function Gt() {
        return { type: "line_to", command: "-|" };
      }
      function $e() {
        return { type: "line_to", command: "--" };
      }
      function Se(m, F) {
        return { type: "coordinate", content: F, prefix: m };
      }
      function we(m) {
        return { type: "square_brace_group", content: m };
      }
      function Q(m) {
        return { type: "unknown", content: m };
      }
      function M(m) {
        return s.isComment(m);
      }
      function yt(m) {
        return m;
      }
      function vt(m) {
        return s.isWhitespace(m);
      }
      function rt(m) {
        return m;
      }
      function $t(m) {
        return m;
      }
      function Rt(m) {
        return s.isOperation(m);
      }
      function Nt(m) {
        return { type: "operation", content: m };
      }
      function Mt(m) {
        return s.isChar(m, "=");
      }
      function Lt(m) {
        return m;
      }
      function te(m) {
        return s.isChar(m, "[");
      }
      function K(m) {
        return m;
      }
      function nt(m) {
        return s.isChar(m, "]");
      }
      function pt(m) {
        return m;
      }
      function Ct(m) {
        return s.isChar(m, "(");
      }
      function Bt(m) {
        return m;
      }
      function he(m) {
        return s.isChar(m, ")");
      }
      function pe(m) {
        return m;
      }
      function qe(m) {
        return s.isChar(m, "+");
      }
      function Oe(m) {
        return m;
      }
      function _e(m) {
        return s.isChar(m, "-");
      }
      function Ne(m) {
        return m;
      }
      function le(m) {
        return s.isChar(m, "|");
      }
      function ze(m) {
        return m;
      }
      function ke(m) {
        return s.isChar(m, ".");
      }
      function Le(m) {
        return m;
      }
      function De(m) {
        return s.isChar(m, "controls");
      }
      function V(m) {
        return m;
      }
      function P(m) {
        return s.isChar(m, "and");
      }
      function ut(m) {
        return m;
      }
      function Yt(m) {
        return s.isChar(m, "svg");
      }
      function re(m) {
        return m;
      }
      function G(m) {
        return s.isGroup(m);
      }
      function ve(m) {
        return m;
      }
      function Me(m) {
        return s.isAnyMacro(m);
      }
      function L(m) {
        return m;
      }
      function $(m) {
        return s.isChar(m, "foreach");
      }
      function X(m) {
        return m;
      }
      function Wt(m) {
        return s.isMacro(m, "foreach");
      }
      function Jt(m) {
        return m;
      }
      function it(m) {
        return s.isChar(m, "in");
      }
      function oe(m) {
        return m;
      }
      function Ye(m) {
        return s.isChar(m, ":");
      }
      function Xe(m) {
        return m;
      }
      let q = s.peg$currPos | 0,
        ne = [{ line: 1, column: 1 }],
        ge = q,
        Pe = s.peg$maxFailExpected || [],
        st = s.peg$silentFails | 0,
        C;
      if (s.startRule) {
        if (!(s.startRule in _)) throw new Error(`Can't start parsing from rule "` + s.startRule + '".');
        d = _[s.startRule];
      }
      function U(m = q) {
        let F = e.codePointAt(m);
        return F === void 0 ? "" : String.fromCodePoint(F);
      }
      function W() {
        return { type: "any" };
      }
      function Tt() {
        return { type: "end" };
      }
      function jt(m) {
        return { type: "other", description: m };
      }
      function Xt(m) {
        let F = ne[m],
          j;
        if (F) return F;
        if (m >= ne.length) j = ne.length - 1;
        else for (j = m; !ne[--j];);
        for (F = ne[j], F = { line: F.line, column: F.column }; j < m;)
          (e.charCodeAt(j) === 10 ? (F.line++, (F.column = 1)) : F.column++, j++);
        return ((ne[m] = F), F);
      }
      function z(m, F, j) {
        let gt = Xt(m),
          f = Xt(F),
          A = {
            source: b,
            start: { offset: m, line: gt.line, column: gt.column },
            end: { offset: F, line: f.line, column: f.column },
          };
        return (
          j && b && typeof b.offset == "function" && ((A.start = b.offset(A.start)), (A.end = b.offset(A.end))),
          A
        );
      }
      function At(m) {
        q < ge || (q > ge && ((ge = q), (Pe = [])), Pe.push(m));
      }
      function Ot(m, F, j) {
        return new n(n.buildMessage(m, F), m, F, j);
      }
      function Qt() {
        let m, F, j, gt, f, A;
        if (
          ((m = q),
          (F = []),
          (j = q),
          (gt = xe()),
          gt === t &&
            ((gt = me()),
            gt === t &&
              ((gt = Zt()),
              gt === t &&
                ((gt = fe()),
                gt === t &&
                  ((gt = Ft()),
                  gt === t &&
                    ((gt = tt()),
                    gt === t &&
                      ((gt = ce()), gt === t && ((gt = N()), gt === t && ((gt = Pt()), gt === t && (gt = T()))))))))),
          gt !== t)
        ) {
          for (f = [], A = St(); A !== t;) (f.push(A), (A = St()));
          j = gt;
        } else ((q = j), (j = t));
        if (j !== t)
          for (; j !== t;)
            if (
              (F.push(j),
              (j = q),
              (gt = xe()),
              gt === t &&
                ((gt = me()),
                gt === t &&
                  ((gt = Zt()),
                  gt === t &&
                    ((gt = fe()),
                    gt === t &&
                      ((gt = Ft()),
                      gt === t &&
                        ((gt = tt()),
                        gt === t &&
                          ((gt = ce()),
                          gt === t && ((gt = N()), gt === t && ((gt = Pt()), gt === t && (gt = T()))))))))),
              gt !== t)
            ) {
              for (f = [], A = St(); A !== t;) (f.push(A), (A = St()));
              j = gt;
            } else ((q = j), (j = t));
        else F = t;
        return (F !== t && (F = dt(F)), (m = F), m);
      }
      function Pt() {
        let m, F, j, gt, f, A, B;
        if (((m = q), (F = wa()), F !== t)) {
          if (
            ((j = g()),
            (gt = []),
            (f = q),
            (A = ce()),
            A !== t ? ((B = g()), (f = x(j, A, B))) : ((q = f), (f = t)),
            f !== t)
          )
            for (; f !== t;)
              (gt.push(f), (f = q), (A = ce()), A !== t ? ((B = g()), (f = x(j, A, B))) : ((q = f), (f = t)));
          else gt = t;
          gt !== t
            ? ((f = Fe()),
              f !== t
                ? ((A = g()), (B = Et()), B !== t ? (m = p(j, gt, A, B)) : ((q = m), (m = t)))
                : ((q = m), (m = t)))
            : ((q = m), (m = t));
        } else ((q = m), (m = t));
        return m;
      }
      function tt() {
        let m, F, j;
        return (
          (m = q),
          (F = ra()),
          F === t && (F = ia()),
          F !== t ? ((j = zt()), j !== t ? (m = at(F, j)) : ((q = m), (m = t))) : ((q = m), (m = t)),
          m
        );
      }
      function zt() {
        let m, F, j, gt, f, A, B, mt, _t, Ut;
        for (
          m = q,
            F = g(),
            j = q,
            gt = [],
            f = q,
            A = q,
            st++,
            B = Ue(),
            B === t && (B = xe()),
            st--,
            B === t ? (A = void 0) : ((q = A), (A = t)),
            A !== t
              ? (e.length > q ? ((B = e.charAt(q)), q++) : ((B = t), st === 0 && At(v)),
                B !== t ? ((A = [A, B]), (f = A)) : ((q = f), (f = t)))
              : ((q = f), (f = t));
          f !== t;
        )
          (gt.push(f),
            (f = q),
            (A = q),
            st++,
            (B = Ue()),
            B === t && (B = xe()),
            st--,
            B === t ? (A = void 0) : ((q = A), (A = t)),
            A !== t
              ? (e.length > q ? ((B = e.charAt(q)), q++) : ((B = t), st === 0 && At(v)),
                B !== t ? ((A = [A, B]), (f = A)) : ((q = f), (f = t)))
              : ((q = f), (f = t)));
        return (
          (j = e.substring(j, q)),
          (gt = xe()),
          gt === t && (gt = null),
          (f = g()),
          (A = Ue()),
          A !== t
            ? ((B = g()),
              (mt = Et()),
              mt === t && (mt = da()),
              mt !== t
                ? ((_t = g()),
                  (Ut = tt()),
                  Ut === t && ((Ut = Et()), Ut === t && (Ut = da())),
                  Ut !== t ? (m = et(F, j, gt, f, B, mt, _t, Ut)) : ((q = m), (m = t)))
                : ((q = m), (m = t)))
            : ((q = m), (m = t)),
          m
        );
      }
      function Ft() {
        let m, F, j, gt, f, A;
        return (
          (m = q),
          (F = ua()),
          F !== t
            ? ((j = g()),
              (gt = xe()),
              gt === t && (gt = null),
              (f = g()),
              (A = Et()),
              A !== t ? (m = se(j, gt, f, A)) : ((q = m), (m = t)))
            : ((q = m), (m = t)),
          m
        );
      }
      function Zt() {
        let m, F, j, gt, f, A, B, mt, _t, Ut, Ce;
        return (
          (m = q),
          (F = y()),
          F !== t
            ? ((j = g()),
              (gt = Te()),
              gt !== t
                ? ((f = g()),
                  (A = me()),
                  A !== t
                    ? ((B = g()),
                      (mt = q),
                      (_t = Ca()),
                      _t !== t
                        ? ((Ut = g()), (Ce = me()), Ce !== t ? (mt = Vt(j, f, A, B, Ut, Ce)) : ((q = mt), (mt = t)))
                        : ((q = mt), (mt = t)),
                      mt === t && (mt = null),
                      (_t = g()),
                      (Ut = y()),
                      Ut !== t ? (m = de(j, f, A, B, mt, _t)) : ((q = m), (m = t)))
                    : ((q = m), (m = t)))
                : ((q = m), (m = t)))
            : ((q = m), (m = t)),
          m
        );
      }
      function fe() {
        let m, F, j;
        return (
          (m = q),
          (F = ue()),
          F !== t ? ((j = ee()), j !== t ? (m = ie()) : ((q = m), (m = t))) : ((q = m), (m = t)),
          m === t &&
            ((m = q),
            (F = ee()),
            F !== t ? ((j = ue()), j !== t ? (m = Gt()) : ((q = m), (m = t))) : ((q = m), (m = t)),
            m === t &&
              ((m = q),
              (F = ee()),
              F !== t ? ((j = ee()), j !== t ? (m = $e()) : ((q = m), (m = t))) : ((q = m), (m = t)))),
          m
        );
      }
      function me() {
        let m, F, j, gt, f, A, B, mt;
        if (
          ((m = q),
          (F = q),
          (j = q),
          (gt = It()),
          gt !== t ? ((f = It()), f === t && (f = null), (gt = [gt, f]), (j = gt)) : ((q = j), (j = t)),
          j === t && (j = null),
          (F = e.substring(F, q)),
          (j = S()),
          j !== t)
        ) {
          for (
            gt = q,
              f = [],
              A = q,
              B = q,
              st++,
              mt = D(),
              st--,
              mt === t ? (B = void 0) : ((q = B), (B = t)),
              B !== t
                ? (e.length > q ? ((mt = e.charAt(q)), q++) : ((mt = t), st === 0 && At(v)),
                  mt !== t ? ((B = [B, mt]), (A = B)) : ((q = A), (A = t)))
                : ((q = A), (A = t));
            A !== t;
          )
            (f.push(A),
              (A = q),
              (B = q),
              st++,
              (mt = D()),
              st--,
              mt === t ? (B = void 0) : ((q = B), (B = t)),
              B !== t
                ? (e.length > q ? ((mt = e.charAt(q)), q++) : ((mt = t), st === 0 && At(v)),
                  mt !== t ? ((B = [B, mt]), (A = B)) : ((q = A), (A = t)))
                : ((q = A), (A = t)));
          ((gt = e.substring(gt, q)), (f = D()), f !== t ? (m = Se(F, gt)) : ((q = m), (m = t)));
        } else ((q = m), (m = t));
        return m;
      }
      function xe() {
        let m, F, j, gt, f, A, B;
        if (((m = q), (F = Ie()), F !== t)) {
          for (
            j = q,
              gt = [],
              f = q,
              A = q,
              st++,
              B = l(),
              st--,
              B === t ? (A = void 0) : ((q = A), (A = t)),
              A !== t
                ? (e.length > q ? ((B = e.charAt(q)), q++) : ((B = t), st === 0 && At(v)),
                  B !== t ? ((A = [A, B]), (f = A)) : ((q = f), (f = t)))
                : ((q = f), (f = t));
            f !== t;
          )
            (gt.push(f),
              (f = q),
              (A = q),
              st++,
              (B = l()),
              st--,
              B === t ? (A = void 0) : ((q = A), (A = t)),
              A !== t
                ? (e.length > q ? ((B = e.charAt(q)), q++) : ((B = t), st === 0 && At(v)),
                  B !== t ? ((A = [A, B]), (f = A)) : ((q = f), (f = t)))
                : ((q = f), (f = t)));
          ((j = e.substring(j, q)), (gt = l()), gt !== t ? (m = we(j)) : ((q = m), (m = t)));
        } else ((q = m), (m = t));
        return m;
      }
      function y() {
        let m, F, j;
        return (
          (m = q),
          (F = aa()),
          F !== t ? ((j = aa()), j !== t ? ((F = [F, j]), (m = F)) : ((q = m), (m = t))) : ((q = m), (m = t)),
          m
        );
      }
      function T() {
        let m, F;
        return (
          (m = q),
          e.length > q ? ((F = e.charAt(q)), q++) : ((F = t), st === 0 && At(v)),
          F !== t && (F = Q(F)),
          (m = F),
          m
        );
      }
      function N() {
        let m, F, j;
        return (
          st++,
          (m = q),
          e.length > q ? ((F = e.charAt(q)), q++) : ((F = t), st === 0 && At(v)),
          F !== t
            ? ((j = M(F)), j ? (j = void 0) : (j = t), j !== t ? (m = F) : ((q = m), (m = t)))
            : ((q = m), (m = t)),
          st--,
          m === t && ((F = t), st === 0 && At(O)),
          m
        );
      }
      function St() {
        let m, F, j;
        return (
          (m = q),
          e.length > q ? ((F = e.charAt(q)), q++) : ((F = t), st === 0 && At(v)),
          F !== t
            ? ((j = vt(F)), j ? (j = void 0) : (j = t), j !== t ? (m = F) : ((q = m), (m = t)))
            : ((q = m), (m = t)),
          m
        );
      }
      function g() {
        let m, F, j, gt, f;
        for (st++, m = q, F = [], j = St(); j !== t;) (F.push(j), (j = St()));
        for (j = N(), j === t && (j = null), gt = [], f = St(); f !== t;) (gt.push(f), (f = St()));
        return ((m = j), st--, m);
      }
      function ce() {
        let m, F, j;
        return (
          st++,
          (m = q),
          e.length > q ? ((F = e.charAt(q)), q++) : ((F = t), st === 0 && At(v)),
          F !== t
            ? ((j = Rt(F)), j ? (j = void 0) : (j = t), j !== t ? (m = Nt(F)) : ((q = m), (m = t)))
            : ((q = m), (m = t)),
          st--,
          m === t && ((F = t), st === 0 && At(Z)),
          m
        );
      }
      function Fe() {
        let m, F, j;
        return (
          st++,
          (m = q),
          e.length > q ? ((F = e.charAt(q)), q++) : ((F = t), st === 0 && At(v)),
          F !== t
            ? ((j = Mt(F)), j ? (j = void 0) : (j = t), j !== t ? (m = F) : ((q = m), (m = t)))
            : ((q = m), (m = t)),
          st--,
          m === t && ((F = t), st === 0 && At(ot)),
          m
        );
      }
      function Ie() {
        let m, F, j;
        return (
          (m = q),
          e.length > q ? ((F = e.charAt(q)), q++) : ((F = t), st === 0 && At(v)),
          F !== t
            ? ((j = te(F)), j ? (j = void 0) : (j = t), j !== t ? (m = F) : ((q = m), (m = t)))
            : ((q = m), (m = t)),
          m
        );
      }
      function l() {
        let m, F, j;
        return (
          (m = q),
          e.length > q ? ((F = e.charAt(q)), q++) : ((F = t), st === 0 && At(v)),
          F !== t
            ? ((j = nt(F)), j ? (j = void 0) : (j = t), j !== t ? (m = F) : ((q = m), (m = t)))
            : ((q = m), (m = t)),
          m
        );
      }
      function S() {
        let m, F, j;
        return (
          (m = q),
          e.length > q ? ((F = e.charAt(q)), q++) : ((F = t), st === 0 && At(v)),
          F !== t
            ? ((j = Ct(F)), j ? (j = void 0) : (j = t), j !== t ? (m = F) : ((q = m), (m = t)))
            : ((q = m), (m = t)),
          m
        );
      }
      function D() {
        let m, F, j;
        return (
          (m = q),
          e.length > q ? ((F = e.charAt(q)), q++) : ((F = t), st === 0 && At(v)),
          F !== t
            ? ((j = he(F)), j ? (j = void 0) : (j = t), j !== t ? (m = F) : ((q = m), (m = t)))
            : ((q = m), (m = t)),
          m
        );
      }
      function It() {
        let m, F, j;
        return (
          (m = q),
          e.length > q ? ((F = e.charAt(q)), q++) : ((F = t), st === 0 && At(v)),
          F !== t
            ? ((j = qe(F)), j ? (j = void 0) : (j = t), j !== t ? (m = F) : ((q = m), (m = t)))
            : ((q = m), (m = t)),
          m
        );
      }
      function ee() {
        let m, F, j;
        return (
          (m = q),
          e.length > q ? ((F = e.charAt(q)), q++) : ((F = t), st === 0 && At(v)),
          F !== t
            ? ((j = _e(F)), j ? (j = void 0) : (j = t), j !== t ? (m = F) : ((q = m), (m = t)))
            : ((q = m), (m = t)),
          m
        );
      }
      function ue() {
        let m, F, j;
        return (
          (m = q),
          e.length > q ? ((F = e.charAt(q)), q++) : ((F = t), st === 0 && At(v)),
          F !== t
            ? ((j = le(F)), j ? (j = void 0) : (j = t), j !== t ? (m = F) : ((q = m), (m = t)))
            : ((q = m), (m = t)),
          m
        );
      }
      function aa() {
        let m, F, j;
        return (
          (m = q),
          e.length > q ? ((F = e.charAt(q)), q++) : ((F = t), st === 0 && At(v)),
          F !== t
            ? ((j = ke(F)), j ? (j = void 0) : (j = t), j !== t ? (m = F) : ((q = m), (m = t)))
            : ((q = m), (m = t)),
          m
        );
      }
      function Te() {
        let m, F, j;
        return (
          (m = q),
          e.length > q ? ((F = e.charAt(q)), q++) : ((F = t), st === 0 && At(v)),
          F !== t
            ? ((j = De(F)), j ? (j = void 0) : (j = t), j !== t ? (m = F) : ((q = m), (m = t)))
            : ((q = m), (m = t)),
          m
        );
      }
      function Ca() {
        let m, F, j;
        return (
          (m = q),
          e.length > q ? ((F = e.charAt(q)), q++) : ((F = t), st === 0 && At(v)),
          F !== t
            ? ((j = P(F)), j ? (j = void 0) : (j = t), j !== t ? (m = F) : ((q = m), (m = t)))
            : ((q = m), (m = t)),
          m
        );
      }
      function ua() {
        let m, F, j;
        return (
          (m = q),
          e.length > q ? ((F = e.charAt(q)), q++) : ((F = t), st === 0 && At(v)),
          F !== t
            ? ((j = Yt(F)), j ? (j = void 0) : (j = t), j !== t ? (m = F) : ((q = m), (m = t)))
            : ((q = m), (m = t)),
          m
        );
      }
      function Et() {
        let m, F, j;
        return (
          (m = q),
          e.length > q ? ((F = e.charAt(q)), q++) : ((F = t), st === 0 && At(v)),
          F !== t
            ? ((j = G(F)), j ? (j = void 0) : (j = t), j !== t ? (m = F) : ((q = m), (m = t)))
            : ((q = m), (m = t)),
          m
        );
      }
      function da() {
        let m, F, j;
        return (
          (m = q),
          e.length > q ? ((F = e.charAt(q)), q++) : ((F = t), st === 0 && At(v)),
          F !== t
            ? ((j = Me(F)), j ? (j = void 0) : (j = t), j !== t ? (m = F) : ((q = m), (m = t)))
            : ((q = m), (m = t)),
          m
        );
      }
      function ra() {
        let m, F, j;
        return (
          (m = q),
          e.length > q ? ((F = e.charAt(q)), q++) : ((F = t), st === 0 && At(v)),
          F !== t
            ? ((j = $(F)), j ? (j = void 0) : (j = t), j !== t ? (m = F) : ((q = m), (m = t)))
            : ((q = m), (m = t)),
          m
        );
      }
      function ia() {
        let m, F, j;
        return (
          (m = q),
          e.length > q ? ((F = e.charAt(q)), q++) : ((F = t), st === 0 && At(v)),
          F !== t
            ? ((j = Wt(F)), j ? (j = void 0) : (j = t), j !== t ? (m = F) : ((q = m), (m = t)))
            : ((q = m), (m = t)),
          m
        );
      }
      function Ue() {
        let m, F, j;
        return (
          (m = q),
          e.length > q ? ((F = e.charAt(q)), q++) : ((F = t), st === 0 && At(v)),
          F !== t
            ? ((j = it(F)), j ? (j = void 0) : (j = t), j !== t ? (m = F) : ((q = m), (m = t)))
            : ((q = m), (m = t)),
          m
        );
      }
      function wa() {
        let m, F, j;
        return (
          (m = q),
          e.length > q ? ((F = e.charAt(q)), q++) : ((F = t), st === 0 && At(v)),
          F !== t
            ? ((j = Ye(F)), j ? (j = void 0) : (j = t), j !== t ? (m = F) : ((q = m), (m = t)))
            : ((q = m), (m = t)),
          m
        );
      }
      if (!s.isWhitespace)
        try {
          Object.assign(s, {
            isChar: (m, F) => m.type === "string" && m.content === F,
            isOperation: (m) => m.type === "string" && m.content.match(/[a-zA-Z]/),
            isWhitespace: (m) => m.type === "whitespace" || m.type === "parbreak",
            isSameLineComment: (m) => m.type === "comment" && m.sameline,
            isOwnLineComment: (m) => m.type === "comment" && !m.sameline,
            isComment: (m) => m.type === "comment",
            isGroup: (m) => m.type === "group",
            isMacro: (m, F) => m.type === "macro" && m.content === F,
            isAnyMacro: (m) => m.type === "macro",
          });
        } catch (m) {
          console.warn("Error when initializing parser", m);
        }
      C = d();
      let na = C !== t && q === e.length;
      function pa() {
        throw (
          C !== t && q < e.length && At(Tt()),
          Ot(Pe, ge < e.length ? U(ge) : null, ge < e.length ? z(ge, ge + 1) : z(ge, ge))
        );
      }
      if (s.peg$library)
        return {
          peg$result: C,
          peg$currPos: q,
          peg$FAILED: t,
          peg$maxFailExpected: Pe,
          peg$maxFailPos: ge,
          peg$success: na,
          peg$throw: na ? void 0 : pa,
        };
      if (na) return C;
      pa();
    }
    return { StartRules: ["path_spec", "foreach_body"], SyntaxError: n, parse: i };
  })(),
  Ui = Vs;
function Gs(n) {
  let i = { enter: [], leave: [] };
  if (Array.isArray(n)) return i;
  if (ea.math(n)) return { enter: ["content"], leave: [] };
  let e = n._renderInfo || {};
  if (e.inMathMode == null) return i;
  if (ea.macro(n)) {
    if (e.inMathMode === !0) return { enter: ["args"], leave: [] };
    if (e.inMathMode === !1) return { enter: [], leave: ["args"] };
  }
  return ea.environment(n)
    ? e.inMathMode === !0
      ? { enter: ["content"], leave: [] }
      : { enter: [], leave: ["content"] }
    : i;
}
var Vr = Symbol("continue"),
  Ws = Symbol("skip"),
  Ur = Symbol("exit"),
  Xs = { inMathMode: !1, hasMathModeAncestor: !1 };
function Da(n, i, e) {
  let { startingContext: s = Xs, test: t = () => !0, includeArrays: b = !1 } = e || {},
    _,
    d;
  (typeof i == "function" ? (_ = i) : i && typeof i == "object" && ((_ = i.enter), (d = i.leave)),
    v(n, { key: void 0, index: void 0, parents: [], containingArray: void 0, context: { ...s } }));
  function v(O, { key: Z, index: ot, parents: lt, context: dt, containingArray: x }) {
    let p = b
        ? t(O, { key: Z, index: ot, parents: lt, context: dt, containingArray: x })
        : !Array.isArray(O) && t(O, { key: Z, index: ot, parents: lt, context: dt, containingArray: x }),
      at = _ && p ? Hr(_(O, { key: Z, index: ot, parents: lt, context: dt, containingArray: x })) : [Vr];
    if (at[0] === Ur) return at;
    if (at[0] === Ws)
      return d && p ? Hr(d(O, { key: Z, index: ot, parents: lt, context: dt, containingArray: x })) : at;
    if (Array.isArray(O))
      for (let et = 0; et > -1 && et < O.length; et++) {
        let se = O[et],
          Vt = v(se, { key: Z, index: et, parents: lt, context: dt, containingArray: O });
        if (Vt[0] === Ur) return Vt;
        typeof Vt[1] == "number" && (et = Vt[1] - 1);
      }
    else {
      let et = ["content", "args"];
      switch (O.type) {
        case "macro":
          et = ["args"];
          break;
        case "comment":
        case "string":
        case "verb":
        case "verbatim":
          et = [];
          break;
        default:
          break;
      }
      let se = Gs(O);
      for (let Vt of et) {
        let de = O[Vt],
          ie = [O].concat(lt);
        if (de == null) continue;
        let Gt = { ...dt };
        se.enter.includes(Vt)
          ? ((Gt.inMathMode = !0), (Gt.hasMathModeAncestor = !0))
          : se.leave.includes(Vt) && (Gt.inMathMode = !1);
        let $e = v(de, { key: Vt, index: void 0, parents: ie, context: Gt, containingArray: void 0 });
        if ($e[0] === Ur) return $e;
      }
    }
    return d && p ? Hr(d(O, { key: Z, index: ot, parents: lt, context: dt, containingArray: x })) : at;
  }
}
function Hr(n) {
  return n == null ? [Vr] : Array.isArray(n) ? n : typeof n == "number" ? [Vr, n] : [n];
}
function Hi(n, i) {
  Da(n, {
    leave: (e, s) => {
      let t = i(e, s);
      if (!(typeof t > "u" || t === e)) {
        if (!s.containingArray || s.index == null)
          throw new Error("Trying to replace node, but cannot find containing array");
        return t === null || (Array.isArray(t) && t.length === 0)
          ? (s.containingArray.splice(s.index, 1), s.index)
          : (Array.isArray(t) || (t = [t]), s.containingArray.splice(s.index, 1, ...t), s.index + t.length);
      }
    },
  });
}
function xa(...n) {
  let i = [];
  for (let e of n) i.push(Vi(e));
  return i.length == 1 ? i[0] : i;
}
function Vi(n) {
  if (!n || typeof n != "object") return n;
  for (let i in Object.getOwnPropertyNames(n)) Vi(n[i]);
  return Object.freeze(n);
}
var Gi = (n) => n != null && typeof n == "object" && Array.isArray(n) === !1;
function tr(n, i) {
  if (!Gi(i)) return i;
  let e = Gi(n) ? { ...n } : {};
  for (let [s, t] of Object.entries(i)) t === null ? delete e[s] : (e[s] = tr(e[s], t));
  return e;
}
var Ks = {
    base: {
      "#": { text: "\\#", math: "\\#" },
      $: { text: "\\$", math: "\\$" },
      "%": { text: "\\%", math: "\\%" },
      "&": { text: "\\&", math: "\\&" },
      _: { text: "\\_", math: "\\_" },
      " ": { text: "~", math: "~" },
      " ": { text: "\\:", math: "\\:" },
      "<": { math: "<" },
      ">": { math: ">" },
      "\\": { math: "\\backslash", text: "\\textbackslash" },
      " ": { math: "\\quad" },
      " ": { math: "\\mkern1mu" },
      "^": { text: "\\textasciicircum" },
      "{": { text: "\\{" },
      "}": { text: "\\}" },
      "~": { text: "\\textasciitilde" },
      " ": { text: "\\enspace" },
      " ": { text: "\\;" },
      " ": { text: "\\>" },
      " ": { text: "\\hspace{0.166em}" },
      " ": { text: "\\hphantom{0}" },
      " ": { text: "\\hphantom{,}" },
      " ": { text: "\\," },
      "​": { text: "\\hspace{0pt}" },
      " ": { text: "\\," },
    },
    package: {},
  },
  fr = xa(Ks);
var Js = {
    base: {
      "£": { text: "\\pounds", math: "\\pounds" },
      "§": { text: "\\S", math: "\\S" },
      "©": { text: "\\copyright", alt: ["textcomp"], math: "\\copyright" },
      "­": { text: "\\-", math: "\\-" },
      "¶": { text: "\\P", alt: ["textcomp"], math: "\\P" },
      "†": { text: "\\dag", math: "\\dag" },
      "‡": { text: "\\ddag", math: "\\ddag" },
      "…": { text: "\\dots", math: "\\dots" },
      "−": { text: "-", math: "-" },
      "☿": { text: "\\mercury", math: "\\mercury" },
      "♃": { text: "\\jupiter", math: "\\jupiter" },
      "♄": { text: "\\saturn", math: "\\saturn" },
      "♅": { text: "\\uranus", math: "\\uranus" },
      "♆": { text: "\\neptune", math: "\\neptune" },
      "♇": { text: "\\pluto", math: "\\pluto" },
      "♈": { text: "\\aries", math: "\\aries" },
      "♉": { text: "\\taurus", math: "\\taurus" },
      "♊": { text: "\\gemini", math: "\\gemini" },
      "♋": { text: "\\cancer", math: "\\cancer" },
      "♌": { text: "\\leo", math: "\\leo" },
      "♍": { text: "\\virgo", math: "\\virgo" },
      "♎": { text: "\\libra", math: "\\libra" },
      "♏": { text: "\\scorpio", math: "\\scorpio" },
      "♐": { text: "\\sagittarius", math: "\\sagittarius" },
      "♑": { text: "\\capricornus", math: "\\capricornus" },
      "♒": { text: "\\aquarius", math: "\\aquarius" },
      "|": { math: "\\vert", text: "\\textbar" },
      "¬": { math: "\\lnot", text: "\\textlnot" },
      "°": { math: "^\\circ", alt: ["textcomp"] },
      "±": { math: "\\pm", text: "\\textpm" },
      "²": { math: "^{2}" },
      "³": { math: "^{3}" },
      "·": { math: "\\cdot" },
      "¹": { math: "^{1}" },
      "¼": { math: "\\frac{1}{4}" },
      "½": { math: "\\frac{1}{2}" },
      "¾": { math: "\\frac{3}{4}" },
      "×": { math: "\\times", text: "\\texttimes" },
      "÷": { math: "\\div", text: "\\textdiv" },
      ħ: { math: "\\hbar", alt: ["tipa"] },
      ı: { math: "\\imath", text: "\\i" },
      ƒ: { math: "f", text: "\\textflorin" },
      ȷ: { math: "\\jmath" },
      ɛ: { math: "\\varepsilon" },
      ɣ: { math: "\\gamma", alt: ["tipa"] },
      ʰ: { math: "^{h}", text: "\\textsuperscript{h}" },
      ʲ: { math: "^{j}", text: "\\textsuperscript{j}" },
      ʳ: { math: "^{r}", text: "\\textsuperscript{r}" },
      ʷ: { math: "^{w}", text: "\\textsuperscript{w}" },
      ʸ: { math: "^{y}", text: "\\textsuperscript{y}" },
      ˡ: { math: "^{l}", text: "\\textsuperscript{l}" },
      ˢ: { math: "^{s}", text: "\\textsuperscript{s}" },
      ˣ: { math: "^{x}", text: "\\textsuperscript{x}" },
      "̅": { math: "\\overline" },
      "̊": { math: "\\mathring", text: "\\r", combining: !0 },
      "̱": { math: "\\underbar", alt: ["tipa"] },
      "̲": { math: "\\underline" },
      "̸": { math: "\\not" },
      Ύ: { math: "\\mathrm{'Y}" },
      Ώ: { math: "\\mathrm{'\\Omega}" },
      ΐ: { math: "\\acute{\\ddot{\\iota}}" },
      Γ: { math: "\\Gamma", alt: ["unicode-math"] },
      Δ: { math: "\\Delta", alt: ["unicode-math"] },
      Θ: { math: "\\Theta", alt: ["unicode-math"] },
      Λ: { math: "\\Lambda", alt: ["unicode-math"] },
      Ξ: { math: "\\Xi" },
      Π: { math: "\\Pi" },
      Σ: { math: "\\Sigma" },
      Υ: { math: "\\Upsilon" },
      Φ: { math: "\\Phi" },
      Ψ: { math: "\\Psi" },
      Ω: { math: "\\Omega", text: "\\textohm" },
      Ϊ: { math: "\\mathrm{\\ddot{I}}" },
      Ϋ: { math: "\\mathrm{\\ddot{Y}}" },
      ά: { math: "\\acute{\\alpha}" },
      έ: { math: "\\acute{\\epsilon}" },
      ἐ: { math: "\\acute{\\epsilon}", alt: ["textgreek"] },
      ή: { math: "\\acute{\\eta}" },
      ί: { math: "\\acute{\\iota}" },
      ΰ: { math: "\\acute{\\ddot{\\upsilon}}" },
      α: { math: "\\alpha", alt: ["textalpha"] },
      β: { math: "\\beta" },
      γ: { math: "\\gamma" },
      δ: { math: "\\delta" },
      ε: { math: "\\varepsilon" },
      ζ: { math: "\\zeta" },
      η: { math: "\\eta" },
      θ: { math: "\\theta", text: "\\texttheta" },
      ι: { math: "\\iota" },
      κ: { math: "\\kappa" },
      λ: { math: "\\lambda" },
      μ: { math: "\\mu" },
      ν: { math: "\\nu" },
      ξ: { math: "\\xi" },
      π: { math: "\\pi" },
      "𝜌": { math: "\\rho", alt: ["unicode-math"] },
      ρ: { math: "\\rho" },
      ς: { math: "\\varsigma" },
      σ: { math: "\\sigma" },
      τ: { math: "\\tau" },
      υ: { math: "\\upsilon" },
      φ: { math: "\\varphi" },
      χ: { math: "\\chi" },
      ψ: { math: "\\psi" },
      ω: { math: "\\omega" },
      ϊ: { math: "\\ddot{\\iota}" },
      ϋ: { math: "\\ddot{\\upsilon}" },
      ύ: { math: "\\acute{\\upsilon}" },
      ώ: { math: "\\acute{\\omega}" },
      ϑ: { math: "\\vartheta", text: "\\textvartheta" },
      ϒ: { math: "\\Upsilon" },
      ϕ: { math: "\\phi" },
      ϖ: { math: "\\varpi" },
      Ϙ: { math: "\\Qoppa" },
      ϙ: { math: "\\qoppa" },
      Ϛ: { math: "\\Stigma" },
      ϛ: { math: "\\stigma" },
      Ϝ: { math: "\\Digamma" },
      ϝ: { math: "\\digamma" },
      Ϟ: { math: "\\Koppa" },
      ϟ: { math: "\\koppa" },
      Ϡ: { math: "\\Sampi" },
      ϡ: { math: "\\sampi" },
      ϱ: { math: "\\varrho" },
      ϴ: { math: "\\upvarTheta", text: "\\textTheta" },
      ϵ: { math: "\\epsilon" },
      "϶": { math: "\\backepsilon", alt: ["unicode-math"] },
      "ࡱ": { math: "\\\\backslash" },
      ᵃ: { math: "^{a}", text: "\\textsuperscript{a}" },
      ᴬ: { math: "^{A}", text: "\\textsuperscript{A}" },
      ᵇ: { math: "^{b}", text: "\\textsuperscript{b}" },
      ᵈ: { math: "^{d}", text: "\\textsuperscript{d}" },
      ᵉ: { math: "^{e}", text: "\\textsuperscript{e}" },
      ᵍ: { math: "^{g}", text: "\\textsuperscript{g}" },
      ᵏ: { math: "^{k}", text: "\\textsuperscript{k}" },
      ᵐ: { math: "^{m}", text: "\\textsuperscript{m}" },
      ᵒ: { math: "^{o}", text: "\\textsuperscript{o}" },
      ᵖ: { math: "^{p}", text: "\\textsuperscript{p}" },
      ᵗ: { math: "^{t}", text: "\\textsuperscript{t}" },
      ᵘ: { math: "^{u}", text: "\\textsuperscript{u}" },
      ᵛ: { math: "^{v}", text: "\\textsuperscript{v}" },
      ᶜ: { math: "^{c}", text: "\\textsuperscript{c}" },
      ᶠ: { math: "^{f}", text: "\\textsuperscript{f}" },
      ᶻ: { math: "^{z}", text: "\\textsuperscript{z}" },
      "•": { math: "\\bullet", alt: ["textcomp"] },
      "′": { math: "\\prime" },
      "″": { math: "{''}", alt: ["unicode-math"] },
      "‴": { math: "{'''}", alt: ["unicode-math"] },
      "⁗": { math: "''''", alt: ["unicode-math"] },
      "⁰": { math: "^{0}" },
      ⁱ: { math: "^{i}", text: "\\textsuperscript{i}" },
      "⁴": { math: "^{4}" },
      "⁵": { math: "^{5}" },
      "⁶": { math: "^{6}" },
      "⁷": { math: "^{7}" },
      "⁸": { math: "^{8}" },
      "⁹": { math: "^{9}" },
      "⁺": { math: "^{+}" },
      "⁻": { math: "^{-}" },
      "⁼": { math: "^{=}" },
      "⁽": { math: "^{(}" },
      "⁾": { math: "^{)}" },
      ⁿ: { math: "^{n}" },
      "₀": { math: "_{0}" },
      "₁": { math: "_{1}" },
      "₂": { math: "_{2}" },
      "₃": { math: "_{3}" },
      "₄": { math: "_{4}" },
      "₅": { math: "_{5}" },
      "₆": { math: "_{6}" },
      "₇": { math: "_{7}" },
      "₈": { math: "_{8}" },
      "₉": { math: "_{9}" },
      "₊": { math: "_{+}" },
      "₋": { math: "_{-}" },
      "₌": { math: "_{=}" },
      "₍": { math: "_{(}" },
      "₎": { math: "_{)}" },
      ₐ: { math: "_{a}", text: "\\textsubscript{a}" },
      ₑ: { math: "_{e}", text: "\\textsubscript{e}" },
      ₒ: { math: "_{o}", text: "\\textsubscript{o}" },
      ₓ: { math: "_{x}", text: "\\textsubscript{x}" },
      ₕ: { math: "_{h}", text: "\\textsubscript{h}" },
      ₖ: { math: "_{k}", text: "\\textsubscript{k}" },
      ₗ: { math: "_{l}", text: "\\textsubscript{l}" },
      ₘ: { math: "_{m}", text: "\\textsubscript{m}" },
      ₙ: { math: "_{n}", text: "\\textsubscript{n}" },
      ₚ: { math: "_{p}", text: "\\textsubscript{p}" },
      ₛ: { math: "_{s}", text: "\\textsubscript{s}" },
      ₜ: { math: "_{t}", text: "\\textsubscript{t}" },
      "⃐": { math: "\\lvec" },
      "⃖": { math: "\\LVec" },
      ℂ: { math: "\\mathbb{C}" },
      ℇ: { math: "\\Euler" },
      ℋ: { math: "\\mathcal{H}", alt: ["mathrsfs"] },
      ℌ: { math: "\\mathfrak{H}" },
      ℍ: { math: "\\mathbb{H}" },
      ℑ: { math: "\\mathfrak{I}" },
      ℓ: { math: "\\ell" },
      ℕ: { math: "\\mathbb{N}" },
      "℘": { math: "\\wp" },
      ℙ: { math: "\\mathbb{P}" },
      ℚ: { math: "\\mathbb{Q}" },
      ℜ: { math: "\\mathfrak{R}" },
      ℝ: { math: "\\mathbb{R}" },
      ℤ: { math: "\\mathbb{Z}" },
      ℨ: { math: "\\mathfrak{Z}" },
      Å: { math: "\\Angstroem", text: "\\AA" },
      ℭ: { math: "\\mathfrak{C}" },
      ℵ: { math: "\\aleph" },
      ℼ: { math: "\\mathbb{\\pi}" },
      ℽ: { math: "\\mathbb{\\gamma}" },
      ℾ: { math: "\\mathbb{\\Gamma}" },
      ℿ: { math: "\\mathbb{\\Pi}" },
      "⅀": { math: "\\mathbb{\\Sigma}" },
      ⅆ: { math: "\\DifferentialD" },
      ⅇ: { math: "\\ExponetialE" },
      ⅈ: { math: "\\ComplexI" },
      ⅉ: { math: "\\ComplexJ" },
      "⅋": { math: "\\invamp" },
      "⅐": { math: "\\frac{1}{7}" },
      "⅑": { math: "\\frac{1}{9}" },
      "⅒": { math: "\\frac{1}{10}" },
      "⅓": { math: "\\frac{1}{3}" },
      "⅔": { math: "\\frac{2}{3}" },
      "⅕": { math: "\\frac{1}{5}" },
      "⅖": { math: "\\frac{2}{5}" },
      "⅗": { math: "\\frac{3}{5}" },
      "⅘": { math: "\\frac{4}{5}" },
      "⅙": { math: "\\frac{1}{6}" },
      "⅚": { math: "\\frac{5}{6}" },
      "⅛": { math: "\\frac{1}{8}" },
      "⅜": { math: "\\frac{3}{8}" },
      "⅝": { math: "\\frac{5}{8}" },
      "⅞": { math: "\\frac{7}{8}" },
      "⅟": { math: "\\frac{1}" },
      "↉": { math: "\\frac{0}{3}" },
      "←": { math: "\\leftarrow", text: "\\textleftarrow" },
      "↑": { math: "\\uparrow", alt: ["textcomp"] },
      "→": { math: "\\rightarrow", alt: ["textcomp"] },
      "↓": { math: "\\downarrow", text: "\\textdownarrow" },
      "↔": { math: "\\leftrightarrow" },
      "↕": { math: "\\updownarrow" },
      "↖": { math: "\\nwarrow" },
      "↗": { math: "\\nearrow" },
      "↘": { math: "\\searrow" },
      "↙": { math: "\\swarrow" },
      "↜": { math: "\\arrowwaveleft" },
      "↝": { math: "\\arrowwaveright" },
      "↦": { math: "\\mapsto" },
      "↩": { math: "\\hookleftarrow" },
      "↪": { math: "\\hookrightarrow" },
      "↯": { math: "\\lightning" },
      "↲": { math: "\\dlsh" },
      "↻": { math: "\\circlearrowright" },
      "↼": { math: "\\leftharpoonup" },
      "↽": { math: "\\leftharpoondown" },
      "⇀": { math: "\\rightharpoonup" },
      "⇅": { math: "\\dblarrowupdown" },
      "⇌": { math: "\\rightleftharpoons" },
      "⇐": { math: "\\Leftarrow" },
      "⇑": { math: "\\Uparrow" },
      "⇒": { math: "\\Rightarrow" },
      "⇓": { math: "\\Downarrow" },
      "⇔": { math: "\\Leftrightarrow" },
      "⇕": { math: "\\Updownarrow" },
      "⇠": { math: "\\dashleftarrow" },
      "⇢": { math: "\\dashrightarrow" },
      "⇤": { math: "\\LeftArrowBar" },
      "⇥": { math: "\\RightArrowBar" },
      "⇵": { math: "\\DownArrowUpArrow" },
      "⇸": { math: "\\pfun" },
      "⇻": { math: "\\ffun" },
      "∀": { math: "\\forall" },
      "∂": { math: "\\partial" },
      "∃": { math: "\\exists" },
      "∈": { math: "\\in" },
      "∉": { math: "\\notin" },
      "∋": { math: "\\ni" },
      "∌": { math: "\\not\\ni" },
      "∏": { math: "\\prod" },
      "∐": { math: "\\coprod" },
      "∑": { math: "\\sum" },
      "∓": { math: "\\mp" },
      "∗": { math: "\\ast" },
      "∘": { math: "\\circ" },
      "∙": { math: "\\bullet" },
      "∛": { math: "\\sqrt[3]" },
      "∜": { math: "\\sqrt[4]" },
      "∝": { math: "\\propto" },
      "∞": { math: "\\infty" },
      "∠": { math: "\\angle" },
      "∣": { math: "\\mid" },
      "∥": { math: "\\parallel" },
      "∧": { math: "\\wedge" },
      "∨": { math: "\\vee" },
      "∩": { math: "\\cap" },
      "∪": { math: "\\cup" },
      "∫": { math: "\\int" },
      "∬": { math: "{\\int\\!\\int}" },
      "∭": { math: "{\\int\\!\\int\\!\\int}" },
      "∮": { math: "\\oint" },
      "∯": { math: "\\surfintegral" },
      "∰": { math: "\\volintegral" },
      "∱": { math: "\\clwintegral" },
      "∶": { math: ":" },
      "∺": { math: "\\mathbin{{:}\\!\\!{-}\\!\\!{:}}" },
      "∻": { math: "\\homothetic" },
      "∼": { math: "\\sim" },
      "∾": { math: "\\lazysinv" },
      "∿": { math: "\\AC" },
      "≀": { math: "\\wr" },
      "≁": { math: "\\not\\sim" },
      "≂̸": { math: "\\NotEqualTilde" },
      "≃": { math: "\\simeq" },
      "≄": { math: "\\not\\simeq" },
      "≅": { math: "\\cong" },
      "≆": { math: "\\approxnotequal" },
      "≇": { math: "\\not\\cong" },
      "≈": { math: "\\approx", alt: ["inputenx"] },
      "≉": { math: "\\not\\approx" },
      "≋": { math: "\\tildetrpl" },
      "≋̸": { math: "\\not\\apid" },
      "≌": { math: "\\allequal" },
      "≍": { math: "\\asymp" },
      "≎̸": { math: "\\NotHumpDownHump" },
      "≏̸": { math: "\\NotHumpEqual" },
      "≐": { math: "\\doteq" },
      "≐̸": { math: "\\not\\doteq" },
      "≑": { math: "\\doteqdot" },
      "≔": { math: ":=", alt: ["unicode-math"], text: ":=" },
      "≕": { math: "=:" },
      "≙": { math: "\\estimates" },
      "≛": { math: "\\starequal" },
      "≠": { math: "\\neq" },
      "≡": { math: "\\equiv" },
      "≢": { math: "\\not\\equiv" },
      "≤": { math: "\\leq" },
      "≥": { math: "\\geq" },
      "≦": { math: "\\leqq" },
      "≧": { math: "\\geqq" },
      "≨︀": { math: "\\lvertneqq" },
      "≩︀": { math: "\\gvertneqq" },
      "≪": { math: "\\ll" },
      "≪̸": { math: "\\NotLessLess" },
      "≫": { math: "\\gg" },
      "≫̸": { math: "\\NotGreaterGreater" },
      "≭": { math: "{\\not\\kern-0.3em\\times}", alt: ["unicode-math"] },
      "≮": { math: "\\not<" },
      "≯": { math: "\\not>" },
      "≰": { math: "\\not\\leq" },
      "≱": { math: "\\not\\geq" },
      "≲": { math: "\\lessequivlnt" },
      "≳": { math: "\\greaterequivlnt" },
      "≸": { math: "\\notlessgreater" },
      "≹": { math: "\\notgreaterless" },
      "≺": { math: "\\prec" },
      "≻": { math: "\\succ" },
      "≾": { math: "\\precapprox" },
      "≾̸": { math: "\\NotPrecedesTilde" },
      "≿": { math: "\\succapprox" },
      "≿̸": { math: "\\NotSucceedsTilde" },
      "⊀": { math: "\\not\\prec" },
      "⊁": { math: "\\not\\succ" },
      "⊂": { math: "\\subset" },
      "⊃": { math: "\\supset" },
      "⊄": { math: "\\not\\subset" },
      "⊅": { math: "\\not\\supset" },
      "⊆": { math: "\\subseteq" },
      "⊇": { math: "\\supseteq" },
      "⊈": { math: "\\not\\subseteq" },
      "⊉": { math: "\\not\\supseteq" },
      "⊊︀": { math: "\\varsubsetneqq" },
      "⊋︀": { math: "\\varsupsetneq" },
      "⊎": { math: "\\uplus" },
      "⊏̸": { math: "\\NotSquareSubset" },
      "⊐̸": { math: "\\NotSquareSuperset" },
      "⊑": { math: "\\sqsubseteq" },
      "⊒": { math: "\\sqsupseteq" },
      "⊓": { math: "\\sqcap" },
      "⊔": { math: "\\sqcup" },
      "⊕": { math: "\\oplus" },
      "⊖": { math: "\\ominus" },
      "⊗": { math: "\\otimes" },
      "⊘": { math: "\\oslash" },
      "⊙": { math: "\\odot" },
      "⊢": { math: "\\vdash" },
      "⊣": { math: "\\dashv" },
      "⊤": { math: "\\top" },
      "⊥": { math: "\\perp" },
      "⊧": { math: "\\truestate" },
      "⊨": { math: "\\forcesextra" },
      "⊶": { math: "\\original" },
      "⊷": { math: "\\image" },
      "⊹": { math: "\\hermitconjmatrix" },
      "⊾": { math: "\\rightanglearc" },
      "⋀": { math: "\\bigwedge" },
      "⋁": { math: "\\bigvee" },
      "⋂": { math: "\\bigcap" },
      "⋃": { math: "\\bigcup" },
      "⋄": { math: "\\diamond" },
      "⋅": { math: "\\cdot" },
      "⋆": { math: "\\star" },
      "⋈": { math: "\\bowtie" },
      "⋘": { math: "\\verymuchless" },
      "⋙": { math: "\\verymuchgreater" },
      "⋢": { math: "\\not\\sqsubseteq" },
      "⋣": { math: "\\not\\sqsupseteq" },
      "⋪": { math: "\\ntriangleleft" },
      "⋫": { math: "\\ntriangleright" },
      "⋮": { math: "\\vdots" },
      "⋯": { math: "\\cdots" },
      "⋰": { math: "\\upslopeellipsis" },
      "⋱": { math: "\\ddots" },
      "⋶": { math: "\\barin" },
      "⌆": { math: "\\perspcorrespond" },
      "⌈": { math: "\\lceil" },
      "⌉": { math: "\\rceil" },
      "⌊": { math: "\\lfloor" },
      "⌋": { math: "\\rfloor" },
      "⌑": { math: "\\wasylozenge" },
      "⌕": { math: "\\recorder" },
      "⌖": { math: '{\\mathchar"2208}' },
      "⌢": { math: "\\frown" },
      "⌣": { math: "\\smile" },
      "〈": { math: "\\langle", text: "\\textlangle" },
      "〉": { math: "\\rangle", text: "\\textrangle" },
      "⌹": { math: "\\APLinv" },
      "⌿": { math: "\\notslash" },
      "⍀": { math: "\\notbackslash" },
      "⍇": { math: "\\APLleftarrowbox" },
      "⍈": { math: "\\APLrightarrowbox" },
      "⍉": { math: "\\invdiameter" },
      "⍐": { math: "\\APLuparrowbox" },
      "⍗": { math: "\\APLdownarrowbox" },
      "⍝": { math: "\\APLcomment" },
      "⍞": { math: "\\APLinput" },
      "⍟": { math: "\\APLlog" },
      "⎰": { math: "\\lmoustache" },
      "⎱": { math: "\\rmoustache" },
      "Ⓢ": { math: "\\circledS" },
      "╱": { math: "\\diagup" },
      "□": { math: "\\square" },
      "▶": { math: "\\RHD" },
      "▷": { math: "\\rhd" },
      "▽": { math: "\\bigtriangledown" },
      "◀": { math: "\\LHD" },
      "◁": { math: "\\lhd" },
      "◆": { math: "\\Diamondblack", text: "\\ding{117}" },
      "◇": { math: "\\Diamond" },
      "○": { math: "\\bigcirc" },
      "●": { math: "\\CIRCLE", text: "\\ding{108}" },
      "◯": { math: "\\bigcirc", text: "\\textbigcircle" },
      "☉": { math: "\\Sun" },
      "☐": { math: "\\Square" },
      "☑": { math: "\\CheckedBox" },
      "☒": { math: "\\XBox" },
      "☕": { math: "\\steaming" },
      "☞": { math: "\\pointright", text: "\\ding{43}" },
      "☠": { math: "\\skull" },
      "☢": { math: "\\radiation" },
      "☣": { math: "\\biohazard" },
      "☯": { math: "\\yinyang" },
      "☹": { math: "\\frownie" },
      "☺": { math: "\\smiley" },
      "♁": { math: "\\earth" },
      "♠": { math: "\\spadesuit", text: "\\ding{171}" },
      "♡": { math: "\\heartsuit" },
      "♢": { math: "\\diamondsuit" },
      "♣": { math: "\\clubsuit" },
      "♭": { math: "\\flat" },
      "♮": { math: "\\natural" },
      "♯": { math: "\\sharp" },
      "♻": { math: "\\recycle" },
      "⚓": { math: "\\anchor" },
      "⚔": { math: "\\swords" },
      "⚠": { math: "\\warning" },
      "⚪": { math: "\\medcirc" },
      "⚫": { math: "\\medbullet" },
      "✎": { math: "\\pencil", text: "\\ding{46}" },
      "✗": { math: "\\ballotx", text: "\\ding{55}" },
      "➢": { math: "\\arrowbullet", text: "\\ding{226}" },
      "⟂": { math: "\\perp" },
      "⟅": { math: "\\Lbag" },
      "⟆": { math: "\\Rbag" },
      "⟐": { math: "\\Diamonddot" },
      "⟦": { math: "\\llbracket" },
      "⟧": { math: "\\rrbracket" },
      "⟨": { math: "\\langle" },
      "⟩": { math: "\\rangle" },
      "⟪": { math: "\\lang" },
      "⟮": { math: "\\lgroup" },
      "⟯": { math: "\\rgroup" },
      "⟵": { math: "\\longleftarrow" },
      "⟶": { math: "\\longrightarrow" },
      "⟷": { math: "\\longleftrightarrow" },
      "⟸": { math: "\\Longleftarrow" },
      "⟹": { math: "\\Longrightarrow" },
      "⟺": { math: "\\Longleftrightarrow" },
      "⟼": { math: "\\longmapsto" },
      "⤀": { math: "\\psur" },
      "⤒": { math: "\\UpArrowBar" },
      "⤓": { math: "\\DownArrowBar" },
      "⤔": { math: "\\pinj" },
      "⤕": { math: "\\finj" },
      "⤖": { math: "\\bij" },
      "⥀": { math: "\\Elolarr" },
      "⥁": { math: "\\Elorarr" },
      "⥊": { math: "\\leftrightharpoon" },
      "⥋": { math: "\\rightleftharpoon" },
      "⥏": { math: "\\RightUpDownVector" },
      "⥑": { math: "\\LeftUpDownVector" },
      "⥒": { math: "\\LeftVectorBar" },
      "⥓": { math: "\\RightVectorBar" },
      "⥔": { math: "\\RightUpVectorBar" },
      "⥕": { math: "\\RightDownVectorBar" },
      "⥖": { math: "\\DownLeftVectorBar" },
      "⥗": { math: "\\DownRightVectorBar" },
      "⥘": { math: "\\LeftUpVectorBar" },
      "⥙": { math: "\\LeftDownVectorBar" },
      "⥚": { math: "\\LeftTeeVector" },
      "⥛": { math: "\\RightTeeVector" },
      "⥜": { math: "\\RightUpTeeVector" },
      "⥝": { math: "\\RightDownTeeVector" },
      "⥞": { math: "\\DownLeftTeeVector" },
      "⥟": { math: "\\DownRightTeeVector" },
      "⥠": { math: "\\LeftUpTeeVector" },
      "⥡": { math: "\\LeftDownTeeVector" },
      "⥢": { math: "\\leftleftharpoons" },
      "⥣": { math: "\\upupharpoons" },
      "⥤": { math: "\\rightrightharpoons" },
      "⥥": { math: "\\downdownharpoons" },
      "⥪": { math: "\\leftbarharpoon" },
      "⥫": { math: "\\barleftharpoon" },
      "⥬": { math: "\\rightbarharpoon" },
      "⥭": { math: "\\barrightharpoon" },
      "⥮": { math: "\\UpEquilibrium" },
      "⥯": { math: "\\ReverseUpEquilibrium" },
      "⥰": { math: "\\RoundImplies" },
      "⦈": { math: "\\rimg" },
      "⦉": { math: "\\lblot" },
      "⦊": { math: "\\rblot" },
      "⦜": { math: "\\Angle" },
      "⧄": { math: "\\boxslash" },
      "⧏": { math: "\\LeftTriangleBar" },
      "⧏̸": { math: "\\NotLeftTriangleBar" },
      "⧐": { math: "\\RightTriangleBar" },
      "⧐̸": { math: "\\NotRightTriangleBar" },
      "⧟": { math: "\\multimapboth" },
      "⧵": { math: "\\setminus" },
      "⧹": { math: "\\zhide" },
      "⨀": { math: "\\bigodot" },
      "⨁": { math: "\\bigoplus" },
      "⨂": { math: "\\bigotimes" },
      "⨆": { math: "\\Elxsqcup" },
      "⨉": { math: "\\varprod" },
      "⨏": { math: "\\clockoint" },
      "⨖": { math: "\\sqrint" },
      "⨿": { math: "\\amalg" },
      "⩖": { math: "\\ElOr" },
      "⩮": { math: "\\stackrel{*}{=}" },
      "⩵": { math: "\\Equal" },
      "⩶": { math: "\\Same" },
      "⩽": { math: "\\leq", alt: ["amssymb", "unicode-math"] },
      "⪡": { math: "\\NestedLessLess" },
      "⪡̸": { math: "\\NotNestedLessLess" },
      "⪢": { math: "\\NestedGreaterGreater" },
      "⪢̸": { math: "\\NotNestedGreaterGreater" },
      "⪦": { math: "\\leftslice" },
      "⪧": { math: "\\rightslice" },
      "⪯": { math: "\\preceq" },
      "⪯̸": { math: "\\not\\preceq" },
      "⪰": { math: "\\succeq" },
      "⪰̸": { math: "\\not\\succeq" },
      "⪻": { math: "\\llcurly" },
      "⪼": { math: "\\ggcurly" },
      "⫅̸": { math: "\\nsubseteqq" },
      "⫆̸": { math: "\\nsupseteqq" },
      "⫝̸": { math: "\\forks", alt: ["unicode-math"] },
      "⫪": { math: "\\Top" },
      "⫽": { math: "{{/}\\!\\!{/}}" },
      "⫽⃥": { math: "{\\rlap{\\textbackslash}{{/}\\!\\!{/}}}" },
      "〔": { math: "\\lbrbrak" },
      "〕": { math: "\\rbrbrak" },
      "〚": { math: "\\openbracketleft" },
      "〛": { math: "\\openbracketright" },
      "𝐀": { math: "\\mathbf{A}", alt: ["unicode-math"] },
      "𝐁": { math: "\\mathbf{B}", alt: ["unicode-math"] },
      "𝐂": { math: "\\mathbf{C}", alt: ["unicode-math"] },
      "𝐃": { math: "\\mathbf{D}", alt: ["unicode-math"] },
      "𝐄": { math: "\\mathbf{E}", alt: ["unicode-math"] },
      "𝐅": { math: "\\mathbf{F}", alt: ["unicode-math"] },
      "𝐆": { math: "\\mathbf{G}", alt: ["unicode-math"] },
      "𝐇": { math: "\\mathbf{H}", alt: ["unicode-math"] },
      "𝐈": { math: "\\mathbf{I}", alt: ["unicode-math"] },
      "𝐉": { math: "\\mathbf{J}", alt: ["unicode-math"] },
      "𝐊": { math: "\\mathbf{K}", alt: ["unicode-math"] },
      "𝐋": { math: "\\mathbf{L}", alt: ["unicode-math"] },
      "𝐌": { math: "\\mathbf{M}", alt: ["unicode-math"] },
      "𝐍": { math: "\\mathbf{N}", alt: ["unicode-math"] },
      "𝐎": { math: "\\mathbf{O}", alt: ["unicode-math"] },
      "𝐏": { math: "\\mathbf{P}", alt: ["unicode-math"] },
      "𝐐": { math: "\\mathbf{Q}", alt: ["unicode-math"] },
      "𝐑": { math: "\\mathbf{R}", alt: ["unicode-math"] },
      "𝐒": { math: "\\mathbf{S}", alt: ["unicode-math"] },
      "𝐓": { math: "\\mathbf{T}", alt: ["unicode-math"] },
      "𝐔": { math: "\\mathbf{U}", alt: ["unicode-math"] },
      "𝐕": { math: "\\mathbf{V}", alt: ["unicode-math"] },
      "𝐖": { math: "\\mathbf{W}", alt: ["unicode-math"] },
      "𝐗": { math: "\\mathbf{X}", alt: ["unicode-math"] },
      "𝐘": { math: "\\mathbf{Y}", alt: ["unicode-math"] },
      "𝐙": { math: "\\mathbf{Z}", alt: ["unicode-math"] },
      "𝐚": { math: "\\mathbf{a}", alt: ["unicode-math"] },
      "𝐛": { math: "\\mathbf{b}", alt: ["unicode-math"] },
      "𝐜": { math: "\\mathbf{c}", alt: ["unicode-math"] },
      "𝐝": { math: "\\mathbf{d}", alt: ["unicode-math"] },
      "𝐞": { math: "\\mathbf{e}", alt: ["unicode-math"] },
      "𝐟": { math: "\\mathbf{f}", alt: ["unicode-math"] },
      "𝐠": { math: "\\mathbf{g}", alt: ["unicode-math"] },
      "𝐡": { math: "\\mathbf{h}", alt: ["unicode-math"] },
      "𝐢": { math: "\\mathbf{i}", alt: ["unicode-math"] },
      "𝐣": { math: "\\mathbf{j}", alt: ["unicode-math"] },
      "𝐤": { math: "\\mathbf{k}", alt: ["unicode-math"] },
      "𝐥": { math: "\\mathbf{l}", alt: ["unicode-math"] },
      "𝐦": { math: "\\mathbf{m}", alt: ["unicode-math"] },
      "𝐧": { math: "\\mathbf{n}", alt: ["unicode-math"] },
      "𝐨": { math: "\\mathbf{o}", alt: ["unicode-math"] },
      "𝐩": { math: "\\mathbf{p}", alt: ["unicode-math"] },
      "𝐪": { math: "\\mathbf{q}", alt: ["unicode-math"] },
      "𝐫": { math: "\\mathbf{r}", alt: ["unicode-math"] },
      "𝐬": { math: "\\mathbf{s}", alt: ["unicode-math"] },
      "𝐭": { math: "\\mathbf{t}", alt: ["unicode-math"] },
      "𝐮": { math: "\\mathbf{u}", alt: ["unicode-math"] },
      "𝐯": { math: "\\mathbf{v}", alt: ["unicode-math"] },
      "𝐰": { math: "\\mathbf{w}", alt: ["unicode-math"] },
      "𝐱": { math: "\\mathbf{x}", alt: ["unicode-math"] },
      "𝐲": { math: "\\mathbf{y}", alt: ["unicode-math"] },
      "𝐳": { math: "\\mathbf{z}", alt: ["unicode-math"] },
      "𝐴": { math: "A", alt: ["unicode-math"] },
      "𝐵": { math: "B", alt: ["unicode-math"] },
      "𝐶": { math: "C", alt: ["unicode-math"] },
      "𝐷": { math: "D", alt: ["unicode-math"] },
      "𝐸": { math: "E", alt: ["unicode-math"] },
      "𝐹": { math: "F", alt: ["unicode-math"] },
      "𝐺": { math: "G", alt: ["unicode-math"] },
      "𝐻": { math: "H", alt: ["unicode-math"] },
      "𝐼": { math: "I", alt: ["unicode-math"] },
      "𝐽": { math: "J", alt: ["unicode-math"] },
      "𝐾": { math: "K", alt: ["unicode-math"] },
      "𝐿": { math: "L", alt: ["unicode-math"] },
      "𝑀": { math: "M", alt: ["unicode-math"] },
      "𝑁": { math: "N", alt: ["unicode-math"] },
      "𝑂": { math: "O", alt: ["unicode-math"] },
      "𝑃": { math: "P", alt: ["unicode-math"] },
      "𝑄": { math: "Q", alt: ["unicode-math"] },
      "𝑅": { math: "R", alt: ["unicode-math"] },
      "𝑆": { math: "S", alt: ["unicode-math"] },
      "𝑇": { math: "T", alt: ["unicode-math"] },
      "𝑈": { math: "U", alt: ["unicode-math"] },
      "𝑉": { math: "V", alt: ["unicode-math"] },
      "𝑊": { math: "W", alt: ["unicode-math"] },
      "𝑋": { math: "X", alt: ["unicode-math"] },
      "𝑌": { math: "Y", alt: ["unicode-math"] },
      "𝑍": { math: "Z", alt: ["unicode-math"] },
      "𝑎": { math: "a", alt: ["unicode-math"] },
      "𝑏": { math: "b", alt: ["unicode-math"] },
      "𝑐": { math: "c", alt: ["unicode-math"] },
      "𝑑": { math: "d", alt: ["unicode-math"] },
      "𝑒": { math: "e", alt: ["unicode-math"] },
      "𝑓": { math: "f", alt: ["unicode-math"] },
      "𝑔": { math: "g", alt: ["unicode-math"] },
      "𝑖": { math: "i", alt: ["unicode-math"] },
      "𝑗": { math: "j", alt: ["unicode-math"] },
      "𝑘": { math: "k", alt: ["unicode-math"] },
      "𝑙": { math: "l", alt: ["unicode-math"] },
      "𝑚": { math: "m", alt: ["unicode-math"] },
      "𝑛": { math: "n", alt: ["unicode-math"] },
      "𝑜": { math: "o", alt: ["unicode-math"] },
      "𝑝": { math: "p", alt: ["unicode-math"] },
      "𝑞": { math: "q", alt: ["unicode-math"] },
      "𝑟": { math: "r", alt: ["unicode-math"] },
      "𝑠": { math: "s", alt: ["unicode-math"] },
      "𝑡": { math: "t", alt: ["unicode-math"] },
      "𝑢": { math: "u", alt: ["unicode-math"] },
      "𝑣": { math: "v", alt: ["unicode-math"] },
      "𝑤": { math: "w", alt: ["unicode-math"] },
      "𝑥": { math: "x", alt: ["unicode-math"] },
      "𝑦": { math: "y", alt: ["unicode-math"] },
      "𝑧": { math: "z", alt: ["unicode-math"] },
      "𝑨": { math: "\\mathbit{A}", alt: ["unicode-math"] },
      "𝑩": { math: "\\mathbit{B}", alt: ["unicode-math"] },
      "𝑪": { math: "\\mathbit{C}", alt: ["unicode-math"] },
      "𝑫": { math: "\\mathbit{D}", alt: ["unicode-math"] },
      "𝑬": { math: "\\mathbit{E}", alt: ["unicode-math"] },
      "𝑭": { math: "\\mathbit{F}", alt: ["unicode-math"] },
      "𝑮": { math: "\\mathbit{G}", alt: ["unicode-math"] },
      "𝑯": { math: "\\mathbit{H}", alt: ["unicode-math"] },
      "𝑰": { math: "\\mathbit{I}", alt: ["unicode-math"] },
      "𝑱": { math: "\\mathbit{J}", alt: ["unicode-math"] },
      "𝑲": { math: "\\mathbit{K}", alt: ["unicode-math"] },
      "𝑳": { math: "\\mathbit{L}", alt: ["unicode-math"] },
      "𝑴": { math: "\\mathbit{M}", alt: ["unicode-math"] },
      "𝑵": { math: "\\mathbit{N}", alt: ["unicode-math"] },
      "𝑶": { math: "\\mathbit{O}", alt: ["unicode-math"] },
      "𝑷": { math: "\\mathbit{P}", alt: ["unicode-math"] },
      "𝑸": { math: "\\mathbit{Q}", alt: ["unicode-math"] },
      "𝑹": { math: "\\mathbit{R}", alt: ["unicode-math"] },
      "𝑺": { math: "\\mathbit{S}", alt: ["unicode-math"] },
      "𝑻": { math: "\\mathbit{T}", alt: ["unicode-math"] },
      "𝑼": { math: "\\mathbit{U}", alt: ["unicode-math"] },
      "𝑽": { math: "\\mathbit{V}", alt: ["unicode-math"] },
      "𝑾": { math: "\\mathbit{W}", alt: ["unicode-math"] },
      "𝑿": { math: "\\mathbit{X}", alt: ["unicode-math"] },
      "𝒀": { math: "\\mathbit{Y}", alt: ["unicode-math"] },
      "𝒁": { math: "\\mathbit{Z}", alt: ["unicode-math"] },
      "𝒂": { math: "\\mathbit{a}", alt: ["unicode-math"] },
      "𝒃": { math: "\\mathbit{b}", alt: ["unicode-math"] },
      "𝒄": { math: "\\mathbit{c}", alt: ["unicode-math"] },
      "𝒅": { math: "\\mathbit{d}", alt: ["unicode-math"] },
      "𝒆": { math: "\\mathbit{e}", alt: ["unicode-math"] },
      "𝒇": { math: "\\mathbit{f}", alt: ["unicode-math"] },
      "𝒈": { math: "\\mathbit{g}", alt: ["unicode-math"] },
      "𝒉": { math: "\\mathbit{h}", alt: ["unicode-math"] },
      "𝒊": { math: "\\mathbit{i}", alt: ["unicode-math"] },
      "𝒋": { math: "\\mathbit{j}", alt: ["unicode-math"] },
      "𝒌": { math: "\\mathbit{k}", alt: ["unicode-math"] },
      "𝒍": { math: "\\mathbit{l}", alt: ["unicode-math"] },
      "𝒎": { math: "\\mathbit{m}", alt: ["unicode-math"] },
      "𝒏": { math: "\\mathbit{n}", alt: ["unicode-math"] },
      "𝒐": { math: "\\mathbit{o}", alt: ["unicode-math"] },
      "𝒑": { math: "\\mathbit{p}", alt: ["unicode-math"] },
      "𝒒": { math: "\\mathbit{q}", alt: ["unicode-math"] },
      "𝒓": { math: "\\mathbit{r}", alt: ["unicode-math"] },
      "𝒔": { math: "\\mathbit{s}", alt: ["unicode-math"] },
      "𝒕": { math: "\\mathbit{t}", alt: ["unicode-math"] },
      "𝒖": { math: "\\mathbit{u}", alt: ["unicode-math"] },
      "𝒗": { math: "\\mathbit{v}", alt: ["unicode-math"] },
      "𝒘": { math: "\\mathbit{w}", alt: ["unicode-math"] },
      "𝒙": { math: "\\mathbit{x}", alt: ["unicode-math"] },
      "𝒚": { math: "\\mathbit{y}", alt: ["unicode-math"] },
      "𝒛": { math: "\\mathbit{z}", alt: ["unicode-math"] },
      "𝓐": { math: "\\mathmit{A}", alt: ["unicode-math"] },
      "𝓑": { math: "\\mathmit{B}", alt: ["unicode-math"] },
      "𝓒": { math: "\\mathmit{C}", alt: ["unicode-math"] },
      "𝓓": { math: "\\mathmit{D}", alt: ["unicode-math"] },
      "𝓔": { math: "\\mathmit{E}", alt: ["unicode-math"] },
      "𝓕": { math: "\\mathmit{F}", alt: ["unicode-math"] },
      "𝓖": { math: "\\mathmit{G}", alt: ["unicode-math"] },
      "𝓗": { math: "\\mathmit{H}", alt: ["unicode-math"] },
      "𝓘": { math: "\\mathmit{I}", alt: ["unicode-math"] },
      "𝓙": { math: "\\mathmit{J}", alt: ["unicode-math"] },
      "𝓚": { math: "\\mathmit{K}", alt: ["unicode-math"] },
      "𝓛": { math: "\\mathmit{L}", alt: ["unicode-math"] },
      "𝓜": { math: "\\mathmit{M}", alt: ["unicode-math"] },
      "𝓝": { math: "\\mathmit{N}", alt: ["unicode-math"] },
      "𝓞": { math: "\\mathmit{O}", alt: ["unicode-math"] },
      "𝓟": { math: "\\mathmit{P}", alt: ["unicode-math"] },
      "𝓠": { math: "\\mathmit{Q}", alt: ["unicode-math"] },
      "𝓡": { math: "\\mathmit{R}", alt: ["unicode-math"] },
      "𝓢": { math: "\\mathmit{S}", alt: ["unicode-math"] },
      "𝓣": { math: "\\mathmit{T}", alt: ["unicode-math"] },
      "𝓤": { math: "\\mathmit{U}", alt: ["unicode-math"] },
      "𝓥": { math: "\\mathmit{V}", alt: ["unicode-math"] },
      "𝓦": { math: "\\mathmit{W}", alt: ["unicode-math"] },
      "𝓧": { math: "\\mathmit{X}", alt: ["unicode-math"] },
      "𝓨": { math: "\\mathmit{Y}", alt: ["unicode-math"] },
      "𝓩": { math: "\\mathmit{Z}", alt: ["unicode-math"] },
      "𝓪": { math: "\\mathmit{a}", alt: ["unicode-math"] },
      "𝓫": { math: "\\mathmit{b}", alt: ["unicode-math"] },
      "𝓬": { math: "\\mathmit{c}", alt: ["unicode-math"] },
      "𝓭": { math: "\\mathmit{d}", alt: ["unicode-math"] },
      "𝓮": { math: "\\mathmit{e}", alt: ["unicode-math"] },
      "𝓯": { math: "\\mathmit{f}", alt: ["unicode-math"] },
      "𝓰": { math: "\\mathmit{g}", alt: ["unicode-math"] },
      "𝓱": { math: "\\mathmit{h}", alt: ["unicode-math"] },
      "𝓲": { math: "\\mathmit{i}", alt: ["unicode-math"] },
      "𝓳": { math: "\\mathmit{j}", alt: ["unicode-math"] },
      "𝓴": { math: "\\mathmit{k}", alt: ["unicode-math"] },
      "𝓵": { math: "\\mathmit{l}", alt: ["unicode-math"] },
      "𝓶": { math: "\\mathmit{m}", alt: ["unicode-math"] },
      "𝓷": { math: "\\mathmit{n}", alt: ["unicode-math"] },
      "𝓸": { math: "\\mathmit{o}", alt: ["unicode-math"] },
      "𝓹": { math: "\\mathmit{p}", alt: ["unicode-math"] },
      "𝓺": { math: "\\mathmit{q}", alt: ["unicode-math"] },
      "𝓻": { math: "\\mathmit{r}", alt: ["unicode-math"] },
      "𝓼": { math: "\\mathmit{s}", alt: ["unicode-math"] },
      "𝓽": { math: "\\mathmit{t}", alt: ["unicode-math"] },
      "𝓾": { math: "\\mathmit{u}", alt: ["unicode-math"] },
      "𝓿": { math: "\\mathmit{v}", alt: ["unicode-math"] },
      "𝔀": { math: "\\mathmit{w}", alt: ["unicode-math"] },
      "𝔁": { math: "\\mathmit{x}", alt: ["unicode-math"] },
      "𝔂": { math: "\\mathmit{y}", alt: ["unicode-math"] },
      "𝔃": { math: "\\mathmit{z}", alt: ["unicode-math"] },
      "𝔄": { math: "\\mathfrak{A}", alt: ["unicode-math"] },
      "𝔅": { math: "\\mathfrak{B}", alt: ["unicode-math"] },
      "𝔇": { math: "\\mathfrak{D}", alt: ["unicode-math"] },
      "𝔈": { math: "\\mathfrak{E}", alt: ["unicode-math"] },
      "𝔉": { math: "\\mathfrak{F}", alt: ["unicode-math"] },
      "𝔊": { math: "\\mathfrak{G}", alt: ["unicode-math"] },
      "𝔍": { math: "\\mathfrak{J}", alt: ["unicode-math"] },
      "𝔎": { math: "\\mathfrak{K}", alt: ["unicode-math"] },
      "𝔏": { math: "\\mathfrak{L}", alt: ["unicode-math"] },
      "𝔐": { math: "\\mathfrak{M}", alt: ["unicode-math"] },
      "𝔑": { math: "\\mathfrak{N}", alt: ["unicode-math"] },
      "𝔒": { math: "\\mathfrak{O}", alt: ["unicode-math"] },
      "𝔓": { math: "\\mathfrak{P}", alt: ["unicode-math"] },
      "𝔔": { math: "\\mathfrak{Q}", alt: ["unicode-math"] },
      "𝔖": { math: "\\mathfrak{S}", alt: ["unicode-math"] },
      "𝔗": { math: "\\mathfrak{T}", alt: ["unicode-math"] },
      "𝔘": { math: "\\mathfrak{U}", alt: ["unicode-math"] },
      "𝔙": { math: "\\mathfrak{V}", alt: ["unicode-math"] },
      "𝔚": { math: "\\mathfrak{W}", alt: ["unicode-math"] },
      "𝔛": { math: "\\mathfrak{X}", alt: ["unicode-math"] },
      "𝔜": { math: "\\mathfrak{Y}", alt: ["unicode-math"] },
      "𝔞": { math: "\\mathfrak{a}", alt: ["unicode-math"] },
      "𝔟": { math: "\\mathfrak{b}", alt: ["unicode-math"] },
      "𝔠": { math: "\\mathfrak{c}", alt: ["unicode-math"] },
      "𝔡": { math: "\\mathfrak{d}", alt: ["unicode-math"] },
      "𝔢": { math: "\\mathfrak{e}", alt: ["unicode-math"] },
      "𝔣": { math: "\\mathfrak{f}", alt: ["unicode-math"] },
      "𝔤": { math: "\\mathfrak{g}", alt: ["unicode-math"] },
      "𝔥": { math: "\\mathfrak{h}", alt: ["unicode-math"] },
      "𝔦": { math: "\\mathfrak{i}", alt: ["unicode-math"] },
      "𝔧": { math: "\\mathfrak{j}", alt: ["unicode-math"] },
      "𝔨": { math: "\\mathfrak{k}", alt: ["unicode-math"] },
      "𝔩": { math: "\\mathfrak{l}", alt: ["unicode-math"] },
      "𝔪": { math: "\\mathfrak{m}", alt: ["unicode-math"] },
      "𝔫": { math: "\\mathfrak{n}", alt: ["unicode-math"] },
      "𝔬": { math: "\\mathfrak{o}", alt: ["unicode-math"] },
      "𝔭": { math: "\\mathfrak{p}", alt: ["unicode-math"] },
      "𝔮": { math: "\\mathfrak{q}", alt: ["unicode-math"] },
      "𝔯": { math: "\\mathfrak{r}", alt: ["unicode-math"] },
      "𝔰": { math: "\\mathfrak{s}", alt: ["unicode-math"] },
      "𝔱": { math: "\\mathfrak{t}", alt: ["unicode-math"] },
      "𝔲": { math: "\\mathfrak{u}", alt: ["unicode-math"] },
      "𝔳": { math: "\\mathfrak{v}", alt: ["unicode-math"] },
      "𝔴": { math: "\\mathfrak{w}", alt: ["unicode-math"] },
      "𝔵": { math: "\\mathfrak{x}", alt: ["unicode-math"] },
      "𝔶": { math: "\\mathfrak{y}", alt: ["unicode-math"] },
      "𝔷": { math: "\\mathfrak{z}", alt: ["unicode-math"] },
      "𝔸": { math: "\\mathbb{A}", alt: ["unicode-math"] },
      "𝔹": { math: "\\mathbb{B}", alt: ["unicode-math"] },
      "𝔻": { math: "\\mathbb{D}", alt: ["unicode-math"] },
      "𝔼": { math: "\\mathbb{E}", alt: ["unicode-math"] },
      "𝔽": { math: "\\mathbb{F}", alt: ["unicode-math"] },
      "𝔾": { math: "\\mathbb{G}", alt: ["unicode-math"] },
      "𝕀": { math: "\\mathbb{I}", alt: ["unicode-math"] },
      "𝕁": { math: "\\mathbb{J}", alt: ["unicode-math"] },
      "𝕂": { math: "\\mathbb{K}", alt: ["unicode-math"] },
      "𝕃": { math: "\\mathbb{L}", alt: ["unicode-math"] },
      "𝕄": { math: "\\mathbb{M}", alt: ["unicode-math"] },
      "𝕆": { math: "\\mathbb{O}", alt: ["unicode-math"] },
      "𝕊": { math: "\\mathbb{S}", alt: ["unicode-math"] },
      "𝕋": { math: "\\mathbb{T}", alt: ["unicode-math"] },
      "𝕌": { math: "\\mathbb{U}", alt: ["unicode-math"] },
      "𝕍": { math: "\\mathbb{V}", alt: ["unicode-math"] },
      "𝕎": { math: "\\mathbb{W}", alt: ["unicode-math"] },
      "𝕏": { math: "\\mathbb{X}", alt: ["unicode-math"] },
      "𝕐": { math: "\\mathbb{Y}", alt: ["unicode-math"] },
      "𝕒": { math: "\\mathbb{a}", alt: ["unicode-math"] },
      "𝕓": { math: "\\mathbb{b}", alt: ["unicode-math"] },
      "𝕔": { math: "\\mathbb{c}", alt: ["unicode-math"] },
      "𝕕": { math: "\\mathbb{d}", alt: ["unicode-math"] },
      "𝕖": { math: "\\mathbb{e}", alt: ["unicode-math"] },
      "𝕗": { math: "\\mathbb{f}", alt: ["unicode-math"] },
      "𝕘": { math: "\\mathbb{g}", alt: ["unicode-math"] },
      "𝕙": { math: "\\mathbb{h}", alt: ["unicode-math"] },
      "𝕚": { math: "\\mathbb{i}", alt: ["unicode-math"] },
      "𝕛": { math: "\\mathbb{j}", alt: ["unicode-math"] },
      "𝕜": { math: "\\mathbb{k}", alt: ["unicode-math"] },
      "𝕝": { math: "\\mathbb{l}", alt: ["unicode-math"] },
      "𝕞": { math: "\\mathbb{m}", alt: ["unicode-math"] },
      "𝕟": { math: "\\mathbb{n}", alt: ["unicode-math"] },
      "𝕠": { math: "\\mathbb{o}", alt: ["unicode-math"] },
      "𝕡": { math: "\\mathbb{p}", alt: ["unicode-math"] },
      "𝕢": { math: "\\mathbb{q}", alt: ["unicode-math"] },
      "𝕣": { math: "\\mathbb{r}", alt: ["unicode-math"] },
      "𝕤": { math: "\\mathbb{s}", alt: ["unicode-math"] },
      "𝕥": { math: "\\mathbb{t}", alt: ["unicode-math"] },
      "𝕦": { math: "\\mathbb{u}", alt: ["unicode-math"] },
      "𝕧": { math: "\\mathbb{v}", alt: ["unicode-math"] },
      "𝕨": { math: "\\mathbb{w}", alt: ["unicode-math"] },
      "𝕩": { math: "\\mathbb{x}", alt: ["unicode-math"] },
      "𝕪": { math: "\\mathbb{y}", alt: ["unicode-math"] },
      "𝕫": { math: "\\mathbb{z}", alt: ["unicode-math"] },
      "𝕬": { math: "A", alt: ["unicode-math"] },
      "𝕭": { math: "B", alt: ["unicode-math"] },
      "𝕮": { math: "C", alt: ["unicode-math"] },
      "𝕯": { math: "D", alt: ["unicode-math"] },
      "𝕰": { math: "E", alt: ["unicode-math"] },
      "𝕱": { math: "F", alt: ["unicode-math"] },
      "𝕲": { math: "G", alt: ["unicode-math"] },
      "𝕳": { math: "H", alt: ["unicode-math"] },
      "𝕴": { math: "I", alt: ["unicode-math"] },
      "𝕵": { math: "J", alt: ["unicode-math"] },
      "𝕶": { math: "K", alt: ["unicode-math"] },
      "𝕷": { math: "L", alt: ["unicode-math"] },
      "𝕸": { math: "M", alt: ["unicode-math"] },
      "𝕹": { math: "N", alt: ["unicode-math"] },
      "𝕺": { math: "O", alt: ["unicode-math"] },
      "𝕻": { math: "P", alt: ["unicode-math"] },
      "𝕼": { math: "Q", alt: ["unicode-math"] },
      "𝕽": { math: "R", alt: ["unicode-math"] },
      "𝕾": { math: "S", alt: ["unicode-math"] },
      "𝕿": { math: "T", alt: ["unicode-math"] },
      "𝖀": { math: "U", alt: ["unicode-math"] },
      "𝖁": { math: "V", alt: ["unicode-math"] },
      "𝖂": { math: "W", alt: ["unicode-math"] },
      "𝖃": { math: "X", alt: ["unicode-math"] },
      "𝖄": { math: "Y", alt: ["unicode-math"] },
      "𝖅": { math: "Z", alt: ["unicode-math"] },
      "𝖆": { math: "a", alt: ["unicode-math"] },
      "𝖇": { math: "b", alt: ["unicode-math"] },
      "𝖈": { math: "c", alt: ["unicode-math"] },
      "𝖉": { math: "d", alt: ["unicode-math"] },
      "𝖊": { math: "e", alt: ["unicode-math"] },
      "𝖋": { math: "f", alt: ["unicode-math"] },
      "𝖌": { math: "g", alt: ["unicode-math"] },
      "𝖍": { math: "h", alt: ["unicode-math"] },
      "𝖎": { math: "i", alt: ["unicode-math"] },
      "𝖏": { math: "j", alt: ["unicode-math"] },
      "𝖐": { math: "k", alt: ["unicode-math"] },
      "𝖑": { math: "l", alt: ["unicode-math"] },
      "𝖒": { math: "m", alt: ["unicode-math"] },
      "𝖓": { math: "n", alt: ["unicode-math"] },
      "𝖔": { math: "o", alt: ["unicode-math"] },
      "𝖕": { math: "p", alt: ["unicode-math"] },
      "𝖖": { math: "q", alt: ["unicode-math"] },
      "𝖗": { math: "r", alt: ["unicode-math"] },
      "𝖘": { math: "s", alt: ["unicode-math"] },
      "𝖙": { math: "t", alt: ["unicode-math"] },
      "𝖚": { math: "u", alt: ["unicode-math"] },
      "𝖛": { math: "v", alt: ["unicode-math"] },
      "𝖜": { math: "w", alt: ["unicode-math"] },
      "𝖝": { math: "x", alt: ["unicode-math"] },
      "𝖞": { math: "y", alt: ["unicode-math"] },
      "𝖟": { math: "z", alt: ["unicode-math"] },
      "𝖠": { math: "\\mathsf{A}", alt: ["unicode-math"] },
      "𝖡": { math: "\\mathsf{B}", alt: ["unicode-math"] },
      "𝖢": { math: "\\mathsf{C}", alt: ["unicode-math"] },
      "𝖣": { math: "\\mathsf{D}", alt: ["unicode-math"] },
      "𝖤": { math: "\\mathsf{E}", alt: ["unicode-math"] },
      "𝖥": { math: "\\mathsf{F}", alt: ["unicode-math"] },
      "𝖦": { math: "\\mathsf{G}", alt: ["unicode-math"] },
      "𝖧": { math: "\\mathsf{H}", alt: ["unicode-math"] },
      "𝖨": { math: "\\mathsf{I}", alt: ["unicode-math"] },
      "𝖩": { math: "\\mathsf{J}", alt: ["unicode-math"] },
      "𝖪": { math: "\\mathsf{K}", alt: ["unicode-math"] },
      "𝖫": { math: "\\mathsf{L}", alt: ["unicode-math"] },
      "𝖬": { math: "\\mathsf{M}", alt: ["unicode-math"] },
      "𝖭": { math: "\\mathsf{N}", alt: ["unicode-math"] },
      "𝖮": { math: "\\mathsf{O}", alt: ["unicode-math"] },
      "𝖯": { math: "\\mathsf{P}", alt: ["unicode-math"] },
      "𝖰": { math: "\\mathsf{Q}", alt: ["unicode-math"] },
      "𝖱": { math: "\\mathsf{R}", alt: ["unicode-math"] },
      "𝖲": { math: "\\mathsf{S}", alt: ["unicode-math"] },
      "𝖳": { math: "\\mathsf{T}", alt: ["unicode-math"] },
      "𝖴": { math: "\\mathsf{U}", alt: ["unicode-math"] },
      "𝖵": { math: "\\mathsf{V}", alt: ["unicode-math"] },
      "𝖶": { math: "\\mathsf{W}", alt: ["unicode-math"] },
      "𝖷": { math: "\\mathsf{X}", alt: ["unicode-math"] },
      "𝖸": { math: "\\mathsf{Y}", alt: ["unicode-math"] },
      "𝖹": { math: "\\mathsf{Z}", alt: ["unicode-math"] },
      "𝖺": { math: "\\mathsf{a}", alt: ["unicode-math"] },
      "𝖻": { math: "\\mathsf{b}", alt: ["unicode-math"] },
      "𝖼": { math: "\\mathsf{c}", alt: ["unicode-math"] },
      "𝖽": { math: "\\mathsf{d}", alt: ["unicode-math"] },
      "𝖾": { math: "\\mathsf{e}", alt: ["unicode-math"] },
      "𝖿": { math: "\\mathsf{f}", alt: ["unicode-math"] },
      "𝗀": { math: "\\mathsf{g}", alt: ["unicode-math"] },
      "𝗁": { math: "\\mathsf{h}", alt: ["unicode-math"] },
      "𝗂": { math: "\\mathsf{i}", alt: ["unicode-math"] },
      "𝗃": { math: "\\mathsf{j}", alt: ["unicode-math"] },
      "𝗄": { math: "\\mathsf{k}", alt: ["unicode-math"] },
      "𝗅": { math: "\\mathsf{l}", alt: ["unicode-math"] },
      "𝗆": { math: "\\mathsf{m}", alt: ["unicode-math"] },
      "𝗇": { math: "\\mathsf{n}", alt: ["unicode-math"] },
      "𝗈": { math: "\\mathsf{o}", alt: ["unicode-math"] },
      "𝗉": { math: "\\mathsf{p}", alt: ["unicode-math"] },
      "𝗊": { math: "\\mathsf{q}", alt: ["unicode-math"] },
      "𝗋": { math: "\\mathsf{r}", alt: ["unicode-math"] },
      "𝗌": { math: "\\mathsf{s}", alt: ["unicode-math"] },
      "𝗍": { math: "\\mathsf{t}", alt: ["unicode-math"] },
      "𝗎": { math: "\\mathsf{u}", alt: ["unicode-math"] },
      "𝗏": { math: "\\mathsf{v}", alt: ["unicode-math"] },
      "𝗐": { math: "\\mathsf{w}", alt: ["unicode-math"] },
      "𝗑": { math: "\\mathsf{x}", alt: ["unicode-math"] },
      "𝗒": { math: "\\mathsf{y}", alt: ["unicode-math"] },
      "𝗓": { math: "\\mathsf{z}", alt: ["unicode-math"] },
      "𝗔": { math: "\\mathsfbf{A}", alt: ["unicode-math"] },
      "𝗕": { math: "\\mathsfbf{B}", alt: ["unicode-math"] },
      "𝗖": { math: "\\mathsfbf{C}", alt: ["unicode-math"] },
      "𝗗": { math: "\\mathsfbf{D}", alt: ["unicode-math"] },
      "𝗘": { math: "\\mathsfbf{E}", alt: ["unicode-math"] },
      "𝗙": { math: "\\mathsfbf{F}", alt: ["unicode-math"] },
      "𝗚": { math: "\\mathsfbf{G}", alt: ["unicode-math"] },
      "𝗛": { math: "\\mathsfbf{H}", alt: ["unicode-math"] },
      "𝗜": { math: "\\mathsfbf{I}", alt: ["unicode-math"] },
      "𝗝": { math: "\\mathsfbf{J}", alt: ["unicode-math"] },
      "𝗞": { math: "\\mathsfbf{K}", alt: ["unicode-math"] },
      "𝗟": { math: "\\mathsfbf{L}", alt: ["unicode-math"] },
      "𝗠": { math: "\\mathsfbf{M}", alt: ["unicode-math"] },
      "𝗡": { math: "\\mathsfbf{N}", alt: ["unicode-math"] },
      "𝗢": { math: "\\mathsfbf{O}", alt: ["unicode-math"] },
      "𝗣": { math: "\\mathsfbf{P}", alt: ["unicode-math"] },
      "𝗤": { math: "\\mathsfbf{Q}", alt: ["unicode-math"] },
      "𝗥": { math: "\\mathsfbf{R}", alt: ["unicode-math"] },
      "𝗦": { math: "\\mathsfbf{S}", alt: ["unicode-math"] },
      "𝗧": { math: "\\mathsfbf{T}", alt: ["unicode-math"] },
      "𝗨": { math: "\\mathsfbf{U}", alt: ["unicode-math"] },
      "𝗩": { math: "\\mathsfbf{V}", alt: ["unicode-math"] },
      "𝗪": { math: "\\mathsfbf{W}", alt: ["unicode-math"] },
      "𝗫": { math: "\\mathsfbf{X}", alt: ["unicode-math"] },
      "𝗬": { math: "\\mathsfbf{Y}", alt: ["unicode-math"] },
      "𝗭": { math: "\\mathsfbf{Z}", alt: ["unicode-math"] },
      "𝗮": { math: "\\mathsfbf{a}", alt: ["unicode-math"] },
      "𝗯": { math: "\\mathsfbf{b}", alt: ["unicode-math"] },
      "𝗰": { math: "\\mathsfbf{c}", alt: ["unicode-math"] },
      "𝗱": { math: "\\mathsfbf{d}", alt: ["unicode-math"] },
      "𝗲": { math: "\\mathsfbf{e}", alt: ["unicode-math"] },
      "𝗳": { math: "\\mathsfbf{f}", alt: ["unicode-math"] },
      "𝗴": { math: "\\mathsfbf{g}", alt: ["unicode-math"] },
      "𝗵": { math: "\\mathsfbf{h}", alt: ["unicode-math"] },
      "𝗶": { math: "\\mathsfbf{i}", alt: ["unicode-math"] },
      "𝗷": { math: "\\mathsfbf{j}", alt: ["unicode-math"] },
      "𝗸": { math: "\\mathsfbf{k}", alt: ["unicode-math"] },
      "𝗹": { math: "\\mathsfbf{l}", alt: ["unicode-math"] },
      "𝗺": { math: "\\mathsfbf{m}", alt: ["unicode-math"] },
      "𝗻": { math: "\\mathsfbf{n}", alt: ["unicode-math"] },
      "𝗼": { math: "\\mathsfbf{o}", alt: ["unicode-math"] },
      "𝗽": { math: "\\mathsfbf{p}", alt: ["unicode-math"] },
      "𝗾": { math: "\\mathsfbf{q}", alt: ["unicode-math"] },
      "𝗿": { math: "\\mathsfbf{r}", alt: ["unicode-math"] },
      "𝘀": { math: "\\mathsfbf{s}", alt: ["unicode-math"] },
      "𝘁": { math: "\\mathsfbf{t}", alt: ["unicode-math"] },
      "𝘂": { math: "\\mathsfbf{u}", alt: ["unicode-math"] },
      "𝘃": { math: "\\mathsfbf{v}", alt: ["unicode-math"] },
      "𝘄": { math: "\\mathsfbf{w}", alt: ["unicode-math"] },
      "𝘅": { math: "\\mathsfbf{x}", alt: ["unicode-math"] },
      "𝘆": { math: "\\mathsfbf{y}", alt: ["unicode-math"] },
      "𝘇": { math: "\\mathsfbf{z}", alt: ["unicode-math"] },
      "𝘈": { math: "\\mathsfsl{A}", alt: ["unicode-math"] },
      "𝘉": { math: "\\mathsfsl{B}", alt: ["unicode-math"] },
      "𝘊": { math: "\\mathsfsl{C}", alt: ["unicode-math"] },
      "𝘋": { math: "\\mathsfsl{D}", alt: ["unicode-math"] },
      "𝘌": { math: "\\mathsfsl{E}", alt: ["unicode-math"] },
      "𝘍": { math: "\\mathsfsl{F}", alt: ["unicode-math"] },
      "𝘎": { math: "\\mathsfsl{G}", alt: ["unicode-math"] },
      "𝘏": { math: "\\mathsfsl{H}", alt: ["unicode-math"] },
      "𝘐": { math: "\\mathsfsl{I}", alt: ["unicode-math"] },
      "𝘑": { math: "\\mathsfsl{J}", alt: ["unicode-math"] },
      "𝘒": { math: "\\mathsfsl{K}", alt: ["unicode-math"] },
      "𝘓": { math: "\\mathsfsl{L}", alt: ["unicode-math"] },
      "𝘔": { math: "\\mathsfsl{M}", alt: ["unicode-math"] },
      "𝘕": { math: "\\mathsfsl{N}", alt: ["unicode-math"] },
      "𝘖": { math: "\\mathsfsl{O}", alt: ["unicode-math"] },
      "𝘗": { math: "\\mathsfsl{P}", alt: ["unicode-math"] },
      "𝘘": { math: "\\mathsfsl{Q}", alt: ["unicode-math"] },
      "𝘙": { math: "\\mathsfsl{R}", alt: ["unicode-math"] },
      "𝘚": { math: "\\mathsfsl{S}", alt: ["unicode-math"] },
      "𝘛": { math: "\\mathsfsl{T}", alt: ["unicode-math"] },
      "𝘜": { math: "\\mathsfsl{U}", alt: ["unicode-math"] },
      "𝘝": { math: "\\mathsfsl{V}", alt: ["unicode-math"] },
      "𝘞": { math: "\\mathsfsl{W}", alt: ["unicode-math"] },
      "𝘟": { math: "\\mathsfsl{X}", alt: ["unicode-math"] },
      "𝘠": { math: "\\mathsfsl{Y}", alt: ["unicode-math"] },
      "𝘡": { math: "\\mathsfsl{Z}", alt: ["unicode-math"] },
      "𝘢": { math: "\\mathsfsl{a}", alt: ["unicode-math"] },
      "𝘣": { math: "\\mathsfsl{b}", alt: ["unicode-math"] },
      "𝘤": { math: "\\mathsfsl{c}", alt: ["unicode-math"] },
      "𝘥": { math: "\\mathsfsl{d}", alt: ["unicode-math"] },
      "𝘦": { math: "\\mathsfsl{e}", alt: ["unicode-math"] },
      "𝘧": { math: "\\mathsfsl{f}", alt: ["unicode-math"] },
      "𝘨": { math: "\\mathsfsl{g}", alt: ["unicode-math"] },
      "𝘩": { math: "\\mathsfsl{h}", alt: ["unicode-math"] },
      "𝘪": { math: "\\mathsfsl{i}", alt: ["unicode-math"] },
      "𝘫": { math: "\\mathsfsl{j}", alt: ["unicode-math"] },
      "𝘬": { math: "\\mathsfsl{k}", alt: ["unicode-math"] },
      "𝘭": { math: "\\mathsfsl{l}", alt: ["unicode-math"] },
      "𝘮": { math: "\\mathsfsl{m}", alt: ["unicode-math"] },
      "𝘯": { math: "\\mathsfsl{n}", alt: ["unicode-math"] },
      "𝘰": { math: "\\mathsfsl{o}", alt: ["unicode-math"] },
      "𝘱": { math: "\\mathsfsl{p}", alt: ["unicode-math"] },
      "𝘲": { math: "\\mathsfsl{q}", alt: ["unicode-math"] },
      "𝘳": { math: "\\mathsfsl{r}", alt: ["unicode-math"] },
      "𝘴": { math: "\\mathsfsl{s}", alt: ["unicode-math"] },
      "𝘵": { math: "\\mathsfsl{t}", alt: ["unicode-math"] },
      "𝘶": { math: "\\mathsfsl{u}", alt: ["unicode-math"] },
      "𝘷": { math: "\\mathsfsl{v}", alt: ["unicode-math"] },
      "𝘸": { math: "\\mathsfsl{w}", alt: ["unicode-math"] },
      "𝘹": { math: "\\mathsfsl{x}", alt: ["unicode-math"] },
      "𝘺": { math: "\\mathsfsl{y}", alt: ["unicode-math"] },
      "𝘻": { math: "\\mathsfsl{z}", alt: ["unicode-math"] },
      "𝘼": { math: "\\mathsfbfsl{A}", alt: ["unicode-math"] },
      "𝘽": { math: "\\mathsfbfsl{B}", alt: ["unicode-math"] },
      "𝘾": { math: "\\mathsfbfsl{C}", alt: ["unicode-math"] },
      "𝘿": { math: "\\mathsfbfsl{D}", alt: ["unicode-math"] },
      "𝙀": { math: "\\mathsfbfsl{E}", alt: ["unicode-math"] },
      "𝙁": { math: "\\mathsfbfsl{F}", alt: ["unicode-math"] },
      "𝙂": { math: "\\mathsfbfsl{G}", alt: ["unicode-math"] },
      "𝙃": { math: "\\mathsfbfsl{H}", alt: ["unicode-math"] },
      "𝙄": { math: "\\mathsfbfsl{I}", alt: ["unicode-math"] },
      "𝙅": { math: "\\mathsfbfsl{J}", alt: ["unicode-math"] },
      "𝙆": { math: "\\mathsfbfsl{K}", alt: ["unicode-math"] },
      "𝙇": { math: "\\mathsfbfsl{L}", alt: ["unicode-math"] },
      "𝙈": { math: "\\mathsfbfsl{M}", alt: ["unicode-math"] },
      "𝙉": { math: "\\mathsfbfsl{N}", alt: ["unicode-math"] },
      "𝙊": { math: "\\mathsfbfsl{O}", alt: ["unicode-math"] },
      "𝙋": { math: "\\mathsfbfsl{P}", alt: ["unicode-math"] },
      "𝙌": { math: "\\mathsfbfsl{Q}", alt: ["unicode-math"] },
      "𝙍": { math: "\\mathsfbfsl{R}", alt: ["unicode-math"] },
      "𝙎": { math: "\\mathsfbfsl{S}", alt: ["unicode-math"] },
      "𝙏": { math: "\\mathsfbfsl{T}", alt: ["unicode-math"] },
      "𝙐": { math: "\\mathsfbfsl{U}", alt: ["unicode-math"] },
      "𝙑": { math: "\\mathsfbfsl{V}", alt: ["unicode-math"] },
      "𝙒": { math: "\\mathsfbfsl{W}", alt: ["unicode-math"] },
      "𝙓": { math: "\\mathsfbfsl{X}", alt: ["unicode-math"] },
      "𝙔": { math: "\\mathsfbfsl{Y}", alt: ["unicode-math"] },
      "𝙕": { math: "\\mathsfbfsl{Z}", alt: ["unicode-math"] },
      "𝙖": { math: "\\mathsfbfsl{a}", alt: ["unicode-math"] },
      "𝙗": { math: "\\mathsfbfsl{b}", alt: ["unicode-math"] },
      "𝙘": { math: "\\mathsfbfsl{c}", alt: ["unicode-math"] },
      "𝙙": { math: "\\mathsfbfsl{d}", alt: ["unicode-math"] },
      "𝙚": { math: "\\mathsfbfsl{e}", alt: ["unicode-math"] },
      "𝙛": { math: "\\mathsfbfsl{f}", alt: ["unicode-math"] },
      "𝙜": { math: "\\mathsfbfsl{g}", alt: ["unicode-math"] },
      "𝙝": { math: "\\mathsfbfsl{h}", alt: ["unicode-math"] },
      "𝙞": { math: "\\mathsfbfsl{i}", alt: ["unicode-math"] },
      "𝙟": { math: "\\mathsfbfsl{j}", alt: ["unicode-math"] },
      "𝙠": { math: "\\mathsfbfsl{k}", alt: ["unicode-math"] },
      "𝙡": { math: "\\mathsfbfsl{l}", alt: ["unicode-math"] },
      "𝙢": { math: "\\mathsfbfsl{m}", alt: ["unicode-math"] },
      "𝙣": { math: "\\mathsfbfsl{n}", alt: ["unicode-math"] },
      "𝙤": { math: "\\mathsfbfsl{o}", alt: ["unicode-math"] },
      "𝙥": { math: "\\mathsfbfsl{p}", alt: ["unicode-math"] },
      "𝙦": { math: "\\mathsfbfsl{q}", alt: ["unicode-math"] },
      "𝙧": { math: "\\mathsfbfsl{r}", alt: ["unicode-math"] },
      "𝙨": { math: "\\mathsfbfsl{s}", alt: ["unicode-math"] },
      "𝙩": { math: "\\mathsfbfsl{t}", alt: ["unicode-math"] },
      "𝙪": { math: "\\mathsfbfsl{u}", alt: ["unicode-math"] },
      "𝙫": { math: "\\mathsfbfsl{v}", alt: ["unicode-math"] },
      "𝙬": { math: "\\mathsfbfsl{w}", alt: ["unicode-math"] },
      "𝙭": { math: "\\mathsfbfsl{x}", alt: ["unicode-math"] },
      "𝙮": { math: "\\mathsfbfsl{y}", alt: ["unicode-math"] },
      "𝙯": { math: "\\mathsfbfsl{z}", alt: ["unicode-math"] },
      "𝙰": { math: "\\mathtt{A}", alt: ["unicode-math"] },
      "𝙱": { math: "\\mathtt{B}", alt: ["unicode-math"] },
      "𝙲": { math: "\\mathtt{C}", alt: ["unicode-math"] },
      "𝙳": { math: "\\mathtt{D}", alt: ["unicode-math"] },
      "𝙴": { math: "\\mathtt{E}", alt: ["unicode-math"] },
      "𝙵": { math: "\\mathtt{F}", alt: ["unicode-math"] },
      "𝙶": { math: "\\mathtt{G}", alt: ["unicode-math"] },
      "𝙷": { math: "\\mathtt{H}", alt: ["unicode-math"] },
      "𝙸": { math: "\\mathtt{I}", alt: ["unicode-math"] },
      "𝙹": { math: "\\mathtt{J}", alt: ["unicode-math"] },
      "𝙺": { math: "\\mathtt{K}", alt: ["unicode-math"] },
      "𝙻": { math: "\\mathtt{L}", alt: ["unicode-math"] },
      "𝙼": { math: "\\mathtt{M}", alt: ["unicode-math"] },
      "𝙽": { math: "\\mathtt{N}", alt: ["unicode-math"] },
      "𝙾": { math: "\\mathtt{O}", alt: ["unicode-math"] },
      "𝙿": { math: "\\mathtt{P}", alt: ["unicode-math"] },
      "𝚀": { math: "\\mathtt{Q}", alt: ["unicode-math"] },
      "𝚁": { math: "\\mathtt{R}", alt: ["unicode-math"] },
      "𝚂": { math: "\\mathtt{S}", alt: ["unicode-math"] },
      "𝚃": { math: "\\mathtt{T}", alt: ["unicode-math"] },
      "𝚄": { math: "\\mathtt{U}", alt: ["unicode-math"] },
      "𝚅": { math: "\\mathtt{V}", alt: ["unicode-math"] },
      "𝚆": { math: "\\mathtt{W}", alt: ["unicode-math"] },
      "𝚇": { math: "\\mathtt{X}", alt: ["unicode-math"] },
      "𝚈": { math: "\\mathtt{Y}", alt: ["unicode-math"] },
      "𝚉": { math: "\\mathtt{Z}", alt: ["unicode-math"] },
      "𝚊": { math: "\\mathtt{a}", alt: ["unicode-math"] },
      "𝚋": { math: "\\mathtt{b}", alt: ["unicode-math"] },
      "𝚌": { math: "\\mathtt{c}", alt: ["unicode-math"] },
      "𝚍": { math: "\\mathtt{d}", alt: ["unicode-math"] },
      "𝚎": { math: "\\mathtt{e}", alt: ["unicode-math"] },
      "𝚏": { math: "\\mathtt{f}", alt: ["unicode-math"] },
      "𝚐": { math: "\\mathtt{g}", alt: ["unicode-math"] },
      "𝚑": { math: "\\mathtt{h}", alt: ["unicode-math"] },
      "𝚒": { math: "\\mathtt{i}", alt: ["unicode-math"] },
      "𝚓": { math: "\\mathtt{j}", alt: ["unicode-math"] },
      "𝚔": { math: "\\mathtt{k}", alt: ["unicode-math"] },
      "𝚕": { math: "\\mathtt{l}", alt: ["unicode-math"] },
      "𝚖": { math: "\\mathtt{m}", alt: ["unicode-math"] },
      "𝚗": { math: "\\mathtt{n}", alt: ["unicode-math"] },
      "𝚘": { math: "\\mathtt{o}", alt: ["unicode-math"] },
      "𝚙": { math: "\\mathtt{p}", alt: ["unicode-math"] },
      "𝚚": { math: "\\mathtt{q}", alt: ["unicode-math"] },
      "𝚛": { math: "\\mathtt{r}", alt: ["unicode-math"] },
      "𝚜": { math: "\\mathtt{s}", alt: ["unicode-math"] },
      "𝚝": { math: "\\mathtt{t}", alt: ["unicode-math"] },
      "𝚞": { math: "\\mathtt{u}", alt: ["unicode-math"] },
      "𝚟": { math: "\\mathtt{v}", alt: ["unicode-math"] },
      "𝚠": { math: "\\mathtt{w}", alt: ["unicode-math"] },
      "𝚡": { math: "\\mathtt{x}", alt: ["unicode-math"] },
      "𝚢": { math: "\\mathtt{y}", alt: ["unicode-math"] },
      "𝚣": { math: "\\mathtt{z}", alt: ["unicode-math"] },
      "𝚤": { math: "\\imath", alt: ["unicode-math"] },
      "𝚥": { math: "\\jmath", alt: ["unicode-math"] },
      "𝚨": { math: "\\mathbf{A}", alt: ["unicode-math"] },
      "𝚩": { math: "\\mathbf{B}", alt: ["unicode-math"] },
      "𝚪": { math: "\\mathbf{\\Gamma}", alt: ["unicode-math"] },
      "𝚫": { math: "\\mathbf{\\Delta}", alt: ["unicode-math"] },
      "𝚬": { math: "\\mathbf{E}", alt: ["unicode-math"] },
      "𝚭": { math: "\\mathbf{Z}", alt: ["unicode-math"] },
      "𝚮": { math: "\\mathbf{H}", alt: ["unicode-math"] },
      "𝚯": { math: "\\mathbf{\\Theta}", alt: ["unicode-math"] },
      "𝚰": { math: "\\mathbf{I}", alt: ["unicode-math"] },
      "𝚱": { math: "\\mathbf{K}", alt: ["unicode-math"] },
      "𝚲": { math: "\\mathbf{\\Lambda}", alt: ["unicode-math"] },
      "𝚳": { math: "M", alt: ["unicode-math"] },
      "𝚴": { math: "N", alt: ["unicode-math"] },
      "𝚵": { math: "\\mathbf{\\Xi}", alt: ["unicode-math"] },
      "𝚶": { math: "O", alt: ["unicode-math"] },
      "𝚷": { math: "\\mathbf{\\Pi}", alt: ["unicode-math"] },
      "𝚸": { math: "\\mathbf{P}", alt: ["unicode-math"] },
      "𝚹": { math: "\\mathbf{\\vartheta}", alt: ["unicode-math"] },
      "𝚺": { math: "\\mathbf{\\Sigma}", alt: ["unicode-math"] },
      "𝚻": { math: "\\mathbf{T}", alt: ["unicode-math"] },
      "𝚼": { math: "\\mathbf{\\Upsilon}", alt: ["unicode-math"] },
      "𝚽": { math: "\\mathbf{\\Phi}", alt: ["unicode-math"] },
      "𝚾": { math: "\\mathbf{X}", alt: ["unicode-math"] },
      "𝚿": { math: "\\mathbf{\\Psi}", alt: ["unicode-math"] },
      "𝛀": { math: "\\mathbf{\\Omega}", alt: ["unicode-math"] },
      "𝛁": { math: "\\mathbf{\\nabla}", alt: ["unicode-math"] },
      "𝛂": { math: "\\mathbf{\\alpha}", alt: ["unicode-math"] },
      "𝛃": { math: "\\mathbf{\\beta}", alt: ["unicode-math"] },
      "𝛄": { math: "\\mathbf{\\gamma}", alt: ["unicode-math"] },
      "𝛅": { math: "\\mathbf{\\delta}", alt: ["unicode-math"] },
      "𝛆": { math: "\\mathbf{\\epsilon}", alt: ["unicode-math"] },
      "𝛇": { math: "\\mathbf{\\zeta}", alt: ["unicode-math"] },
      "𝛈": { math: "\\mathbf{\\eta}", alt: ["unicode-math"] },
      "𝛉": { math: "\\mathbf{\\theta}", alt: ["unicode-math"] },
      "𝛊": { math: "\\mathbf{I}", alt: ["unicode-math"] },
      "𝛋": { math: "\\mathbf{K}", alt: ["unicode-math"] },
      "𝛌": { math: "\\mathbf{\\lambda}", alt: ["unicode-math"] },
      "𝛍": { math: "m", alt: ["unicode-math"] },
      "𝛎": { math: "v", alt: ["unicode-math"] },
      "𝛏": { math: "\\mathbf{\\xi}", alt: ["unicode-math"] },
      "𝛐": { math: "O", alt: ["unicode-math"] },
      "𝛑": { math: "\\mathbf{\\pi}", alt: ["unicode-math"] },
      "𝛒": { math: "\\mathbf{P}", alt: ["unicode-math"] },
      "𝛓": { math: "\\mathbf{\\varsigma}", alt: ["unicode-math"] },
      "𝛔": { math: "\\mathbf{\\sigma}", alt: ["unicode-math"] },
      "𝛕": { math: "\\mathbf{T}", alt: ["unicode-math"] },
      "𝛖": { math: "\\mathbf{\\upsilon}", alt: ["unicode-math"] },
      "𝛗": { math: "\\mathbf{\\phi}", alt: ["unicode-math"] },
      "𝛘": { math: "\\mathbf{X}", alt: ["unicode-math"] },
      "𝛙": { math: "\\mathbf{\\psi}", alt: ["unicode-math"] },
      "𝛚": { math: "\\mathbf{\\omega}", alt: ["unicode-math"] },
      "𝛛": { math: "\\partial", alt: ["unicode-math"] },
      "𝛜": { math: "\\in", alt: ["unicode-math"] },
      "𝛝": { math: "\\mathbf{\\vartheta}", alt: ["unicode-math"] },
      "𝛞": { math: "\\mathbf{\\varkappa}", alt: ["unicode-math"] },
      "𝛟": { math: "\\mathbf{\\phi}", alt: ["unicode-math"] },
      "𝛠": { math: "\\mathbf{\\varrho}", alt: ["unicode-math"] },
      "𝛡": { math: "\\mathbf{\\varpi}", alt: ["unicode-math"] },
      "𝛢": { math: "A", alt: ["unicode-math"] },
      "𝛣": { math: "B", alt: ["unicode-math"] },
      "𝛤": { math: "\\Gamma", alt: ["unicode-math"] },
      "𝛥": { math: "\\Delta", alt: ["unicode-math"] },
      "𝛦": { math: "E", alt: ["unicode-math"] },
      "𝛧": { math: "Z", alt: ["unicode-math"] },
      "𝛨": { math: "H", alt: ["unicode-math"] },
      "𝛩": { math: "\\Theta", alt: ["unicode-math"] },
      "𝛪": { math: "I", alt: ["unicode-math"] },
      "𝛫": { math: "K", alt: ["unicode-math"] },
      "𝛬": { math: "\\Lambda", alt: ["unicode-math"] },
      "𝛭": { math: "M", alt: ["unicode-math"] },
      "𝛮": { math: "N", alt: ["unicode-math"] },
      "𝛯": { math: "\\Xi", alt: ["unicode-math"] },
      "𝛰": { math: "O", alt: ["unicode-math"] },
      "𝛱": { math: "\\Pi", alt: ["unicode-math"] },
      "𝛲": { math: "P", alt: ["unicode-math"] },
      "𝛳": { math: "\\Theta", alt: ["unicode-math"] },
      "𝛴": { math: "\\Sigma", alt: ["unicode-math"] },
      "𝛵": { math: "T", alt: ["unicode-math"] },
      "𝛶": { math: "\\Upsilon", alt: ["unicode-math"] },
      "𝛷": { math: "\\Phi", alt: ["unicode-math"] },
      "𝛸": { math: "X", alt: ["unicode-math"] },
      "𝛹": { math: "\\Psi", alt: ["unicode-math"] },
      "𝛺": { math: "\\Omega", alt: ["unicode-math"] },
      "𝛻": { math: "\\nabla", alt: ["unicode-math"] },
      "𝛼": { math: "A", alt: ["unicode-math"] },
      "𝛽": { math: "B", alt: ["unicode-math"] },
      "𝛾": { math: "\\gamma", alt: ["unicode-math"] },
      "𝛿": { math: "\\delta", alt: ["unicode-math"] },
      "𝜀": { math: "E", alt: ["unicode-math"] },
      "𝜁": { math: "Z", alt: ["unicode-math"] },
      "𝜂": { math: "H", alt: ["unicode-math"] },
      "𝜃": { math: "\\theta", alt: ["unicode-math"] },
      "𝜄": { math: "I", alt: ["unicode-math"] },
      "𝜅": { math: "K", alt: ["unicode-math"] },
      "𝜆": { math: "\\lambda", alt: ["unicode-math"] },
      "𝜇": { math: "\\mu", alt: ["unicode-math"] },
      "𝜈": { math: "\\nu", alt: ["unicode-math"] },
      "𝜉": { math: "\\xi", alt: ["unicode-math"] },
      "𝜊": { math: "o", alt: ["unicode-math"] },
      "𝜋": { math: "\\pi", alt: ["unicode-math"] },
      "𝜍": { math: "\\varsigma", alt: ["unicode-math"] },
      "𝜎": { math: "\\sigma", alt: ["unicode-math"] },
      "𝜏": { math: "T", alt: ["unicode-math"] },
      "𝜐": { math: "\\upsilon", alt: ["unicode-math"] },
      "𝜑": { math: "\\varphi", alt: ["unicode-math"] },
      "𝜒": { math: "X", alt: ["unicode-math"] },
      "𝜓": { math: "\\psi", alt: ["unicode-math"] },
      "𝜔": { math: "\\omega", alt: ["unicode-math"] },
      "𝜕": { math: "\\partial", alt: ["unicode-math"] },
      "𝜖": { math: "\\in", alt: ["unicode-math"] },
      "𝜗": { math: "\\vartheta", alt: ["unicode-math"] },
      "𝜘": { math: "\\varkappa", alt: ["unicode-math"] },
      "𝜙": { math: "\\phi", alt: ["unicode-math"] },
      "𝜚": { math: "\\varrho", alt: ["unicode-math"] },
      "𝜛": { math: "\\varpi", alt: ["unicode-math"] },
      "𝜜": { math: "\\mathbit{A}", alt: ["unicode-math"] },
      "𝜝": { math: "\\mathbit{B}", alt: ["unicode-math"] },
      "𝜞": { math: "\\mathbit{\\Gamma}", alt: ["unicode-math"] },
      "𝜟": { math: "\\mathbit{\\Delta}", alt: ["unicode-math"] },
      "𝜠": { math: "\\mathbit{E}", alt: ["unicode-math"] },
      "𝜡": { math: "\\mathbit{Z}", alt: ["unicode-math"] },
      "𝜢": { math: "\\mathbit{H}", alt: ["unicode-math"] },
      "𝜣": { math: "\\mathbit{\\Theta}", alt: ["unicode-math"] },
      "𝜤": { math: "\\mathbit{I}", alt: ["unicode-math"] },
      "𝜥": { math: "\\mathbit{K}", alt: ["unicode-math"] },
      "𝜦": { math: "\\mathbit{\\Lambda}", alt: ["unicode-math"] },
      "𝜧": { math: "M", alt: ["unicode-math"] },
      "𝜨": { math: "N", alt: ["unicode-math"] },
      "𝜩": { math: "\\mathbit{\\Xi}", alt: ["unicode-math"] },
      "𝜪": { math: "O", alt: ["unicode-math"] },
      "𝜫": { math: "\\mathbit{\\Pi}", alt: ["unicode-math"] },
      "𝜬": { math: "\\mathbit{P}", alt: ["unicode-math"] },
      "𝜭": { math: "\\mathbit{O}", alt: ["unicode-math"] },
      "𝜮": { math: "\\mathbit{\\Sigma}", alt: ["unicode-math"] },
      "𝜯": { math: "\\mathbit{T}", alt: ["unicode-math"] },
      "𝜰": { math: "\\mathbit{\\Upsilon}", alt: ["unicode-math"] },
      "𝜱": { math: "\\mathbit{\\Phi}", alt: ["unicode-math"] },
      "𝜲": { math: "\\mathbit{X}", alt: ["unicode-math"] },
      "𝜳": { math: "\\mathbit{\\Psi}", alt: ["unicode-math"] },
      "𝜴": { math: "\\mathbit{\\Omega}", alt: ["unicode-math"] },
      "𝜵": { math: "\\mathbit{\\nabla}", alt: ["unicode-math"] },
      "𝜶": { math: "\\mathbit{\\alpha}", alt: ["unicode-math"] },
      "𝜷": { math: "\\mathbit{\\beta}", alt: ["unicode-math"] },
      "𝜸": { math: "\\mathbit{\\gamma}", alt: ["unicode-math"] },
      "𝜹": { math: "\\mathbit{\\delta}", alt: ["unicode-math"] },
      "𝜺": { math: "\\mathbit{\\epsilon}", alt: ["unicode-math"] },
      "𝜻": { math: "\\mathbit{\\zeta}", alt: ["unicode-math"] },
      "𝜼": { math: "\\mathbit{\\eta}", alt: ["unicode-math"] },
      "𝜽": { math: "\\mathbit{\\theta}", alt: ["unicode-math"] },
      "𝜾": { math: "\\mathbit{\\imath}", alt: ["unicode-math"] },
      "𝜿": { math: "\\mathbit{\\kappa}", alt: ["unicode-math"] },
      "𝝀": { math: "\\mathbit{\\lambda}", alt: ["unicode-math"] },
      "𝝁": { math: "\\mu", alt: ["unicode-math"] },
      "𝝂": { math: "v", alt: ["unicode-math"] },
      "𝝃": { math: "\\mathbit{\\xi}", alt: ["unicode-math"] },
      "𝝄": { math: "O", alt: ["unicode-math"] },
      "𝝅": { math: "\\mathbit{\\pi}", alt: ["unicode-math"] },
      "𝝆": { math: "\\mathbit{\\rho}", alt: ["unicode-math"] },
      "𝝇": { math: "\\mathbit{\\varsigma}", alt: ["unicode-math"] },
      "𝝈": { math: "\\mathbit{\\sigma}", alt: ["unicode-math"] },
      "𝝉": { math: "\\mathbit{\\tau}", alt: ["unicode-math"] },
      "𝝊": { math: "\\mathbit{\\upsilon}", alt: ["unicode-math"] },
      "𝝋": { math: "\\mathbit{\\varphi}", alt: ["unicode-math"] },
      "𝝌": { math: "\\mathbit{\\chi}", alt: ["unicode-math"] },
      "𝝍": { math: "\\mathbit{\\psi}", alt: ["unicode-math"] },
      "𝝎": { math: "\\mathbit{\\omega}", alt: ["unicode-math"] },
      "𝝏": { math: "\\partial", alt: ["unicode-math"] },
      "𝝐": { math: "\\in", alt: ["unicode-math"] },
      "𝝑": { math: "\\mathbit{\\vartheta}", alt: ["unicode-math"] },
      "𝝒": { math: "\\mathbit{\\varkappa}", alt: ["unicode-math"] },
      "𝝓": { math: "\\mathbit{\\phi}", alt: ["unicode-math"] },
      "𝝔": { math: "\\mathbit{\\varrho}", alt: ["unicode-math"] },
      "𝝕": { math: "\\mathbit{\\varpi}", alt: ["unicode-math"] },
      "𝝖": { math: "\\mathsfbf{A}", alt: ["unicode-math"] },
      "𝝗": { math: "\\mathsfbf{B}", alt: ["unicode-math"] },
      "𝝘": { math: "\\mathsfbf{\\Gamma}", alt: ["unicode-math"] },
      "𝝙": { math: "\\mathsfbf{\\Delta}", alt: ["unicode-math"] },
      "𝝚": { math: "\\mathsfbf{E}", alt: ["unicode-math"] },
      "𝝛": { math: "\\mathsfbf{Z}", alt: ["unicode-math"] },
      "𝝜": { math: "\\mathsfbf{H}", alt: ["unicode-math"] },
      "𝝝": { math: "\\mathsfbf{\\Theta}", alt: ["unicode-math"] },
      "𝝞": { math: "\\mathsfbf{I}", alt: ["unicode-math"] },
      "𝝟": { math: "\\mathsfbf{K}", alt: ["unicode-math"] },
      "𝝠": { math: "\\mathsfbf{\\Lambda}", alt: ["unicode-math"] },
      "𝝡": { math: "M", alt: ["unicode-math"] },
      "𝝢": { math: "N", alt: ["unicode-math"] },
      "𝝣": { math: "\\mathsfbf{\\Xi}", alt: ["unicode-math"] },
      "𝝤": { math: "O", alt: ["unicode-math"] },
      "𝝥": { math: "\\mathsfbf{\\Pi}", alt: ["unicode-math"] },
      "𝝦": { math: "\\mathsfbf{P}", alt: ["unicode-math"] },
      "𝝧": { math: "\\mathsfbf{\\Theta}", alt: ["unicode-math"] },
      "𝝨": { math: "\\mathsfbf{\\Sigma}", alt: ["unicode-math"] },
      "𝝩": { math: "\\mathsfbf{T}", alt: ["unicode-math"] },
      "𝝪": { math: "\\mathsfbf{\\Upsilon}", alt: ["unicode-math"] },
      "𝝫": { math: "\\mathsfbf{\\Phi}", alt: ["unicode-math"] },
      "𝝬": { math: "\\mathsfbf{X}", alt: ["unicode-math"] },
      "𝝭": { math: "\\mathsfbf{\\Psi}", alt: ["unicode-math"] },
      "𝝮": { math: "\\mathsfbf{\\Omega}", alt: ["unicode-math"] },
      "𝝯": { math: "\\mathsfbf{\\nabla}", alt: ["unicode-math"] },
      "𝝰": { math: "\\mathsfbf{\\alpha}", alt: ["unicode-math"] },
      "𝝱": { math: "\\mathsfbf{\\beta}", alt: ["unicode-math"] },
      "𝝲": { math: "\\mathsfbf{\\gamma}", alt: ["unicode-math"] },
      "𝝳": { math: "\\mathsfbf{\\delta}", alt: ["unicode-math"] },
      "𝝴": { math: "\\mathsfbf{\\varepsilon}", alt: ["unicode-math"] },
      "𝝵": { math: "\\mathsfbf{\\zeta}", alt: ["unicode-math"] },
      "𝝶": { math: "\\mathsfbf{\\eta}", alt: ["unicode-math"] },
      "𝝷": { math: "\\mathsfbf{\\theta}", alt: ["unicode-math"] },
      "𝝸": { math: "\\mathsfbf{\\imath}", alt: ["unicode-math"] },
      "𝝹": { math: "\\mathsfbf{\\kappa}", alt: ["unicode-math"] },
      "𝝺": { math: "\\mathsfbf{\\lambda}", alt: ["unicode-math"] },
      "𝝻": { math: "\\mu", alt: ["unicode-math"] },
      "𝝼": { math: "\\nu", alt: ["unicode-math"] },
      "𝝽": { math: "\\mathsfbf{\\xi}", alt: ["unicode-math"] },
      "𝝾": { math: "o", alt: ["unicode-math"] },
      "𝝿": { math: "\\mathsfbf{\\pi}", alt: ["unicode-math"] },
      "𝞀": { math: "\\mathsfbf{\\rho}", alt: ["unicode-math"] },
      "𝞁": { math: "\\mathsfbf{\\varsigma}", alt: ["unicode-math"] },
      "𝞂": { math: "\\mathsfbf{\\sigma}", alt: ["unicode-math"] },
      "𝞃": { math: "\\mathsfbf{\\tau}", alt: ["unicode-math"] },
      "𝞄": { math: "\\mathsfbf{\\upsilon}", alt: ["unicode-math"] },
      "𝞅": { math: "\\mathsfbf{\\varphi}", alt: ["unicode-math"] },
      "𝞆": { math: "\\mathsfbf{\\chi}", alt: ["unicode-math"] },
      "𝞇": { math: "\\mathsfbf{\\psi}", alt: ["unicode-math"] },
      "𝞈": { math: "\\mathsfbf{\\omega}", alt: ["unicode-math"] },
      "𝞉": { math: "\\partial", alt: ["unicode-math"] },
      "𝞊": { math: "\\in", alt: ["unicode-math"] },
      "𝞋": { math: "\\mathsfbf{\\vartheta}", alt: ["unicode-math"] },
      "𝞌": { math: "\\mathsfbf{\\varkappa}", alt: ["unicode-math"] },
      "𝞍": { math: "\\mathsfbf{\\phi}", alt: ["unicode-math"] },
      "𝞎": { math: "\\mathsfbf{\\varrho}", alt: ["unicode-math"] },
      "𝞏": { math: "\\mathsfbf{\\varpi}", alt: ["unicode-math"] },
      "𝞐": { math: "\\mathsfbfsl{A}", alt: ["unicode-math"] },
      "𝞑": { math: "\\mathsfbfsl{B}", alt: ["unicode-math"] },
      "𝞒": { math: "\\mathsfbfsl{\\Gamma}", alt: ["unicode-math"] },
      "𝞓": { math: "\\mathsfbfsl{\\Delta}", alt: ["unicode-math"] },
      "𝞔": { math: "\\mathsfbfsl{E}", alt: ["unicode-math"] },
      "𝞕": { math: "\\mathsfbfsl{Z}", alt: ["unicode-math"] },
      "𝞖": { math: "\\mathsfbfsl{H}", alt: ["unicode-math"] },
      "𝞗": { math: "\\mathsfbfsl{\\Theta}", alt: ["unicode-math"] },
      "𝞘": { math: "\\mathsfbfsl{I}", alt: ["unicode-math"] },
      "𝞙": { math: "\\mathsfbfsl{K}", alt: ["unicode-math"] },
      "𝞚": { math: "\\mathsfbfsl{\\Lambda}", alt: ["unicode-math"] },
      "𝞛": { math: "\\mathsfbfsl{M}", alt: ["unicode-math"] },
      "𝞜": { math: "\\mathsfbfsl{N}", alt: ["unicode-math"] },
      "𝞝": { math: "\\mathsfbfsl{\\Xi}", alt: ["unicode-math"] },
      "𝞞": { math: "\\mathsfbfsl{O}", alt: ["unicode-math"] },
      "𝞟": { math: "\\mathsfbfsl{\\Pi}", alt: ["unicode-math"] },
      "𝞠": { math: "\\mathsfbfsl{P}", alt: ["unicode-math"] },
      "𝞡": { math: "\\mathsfbfsl{\\Theta}", alt: ["unicode-math"] },
      "𝞢": { math: "\\mathsfbfsl{\\Sigma}", alt: ["unicode-math"] },
      "𝞣": { math: "\\mathsfbfsl{T}", alt: ["unicode-math"] },
      "𝞤": { math: "\\mathsfbfsl{\\Upsilon}", alt: ["unicode-math"] },
      "𝞥": { math: "\\mathsfbfsl{\\Phi}", alt: ["unicode-math"] },
      "𝞦": { math: "\\mathsfbfsl{X}", alt: ["unicode-math"] },
      "𝞧": { math: "\\mathsfbfsl{\\Psi}", alt: ["unicode-math"] },
      "𝞨": { math: "\\mathsfbfsl{\\Omega}", alt: ["unicode-math"] },
      "𝞩": { math: "\\mathsfbfsl{\\nabla}", alt: ["unicode-math"] },
      "𝞪": { math: "\\mathsfbfsl{\\alpha}", alt: ["unicode-math"] },
      "𝞫": { math: "\\mathsfbfsl{\\beta}", alt: ["unicode-math"] },
      "𝞬": { math: "\\mathsfbfsl{\\gamma}", alt: ["unicode-math"] },
      "𝞭": { math: "\\mathsfbfsl{\\delta}", alt: ["unicode-math"] },
      "𝞮": { math: "\\mathsfbfsl{\\varepsilon}", alt: ["unicode-math"] },
      "𝞯": { math: "\\mathsfbfsl{\\zeta}", alt: ["unicode-math"] },
      "𝞰": { math: "\\mathsfbfsl{\\eta}", alt: ["unicode-math"] },
      "𝞱": { math: "\\mathsfbfsl{\\theta}", alt: ["unicode-math"] },
      "𝞲": { math: "\\mathsfbfsl{\\imath}", alt: ["unicode-math"] },
      "𝞳": { math: "\\mathsfbfsl{\\kappa}", alt: ["unicode-math"] },
      "𝞴": { math: "\\mathsfbfsl{\\lambda}", alt: ["unicode-math"] },
      "𝞵": { math: "\\mu", alt: ["unicode-math"] },
      "𝞶": { math: "\\nu", alt: ["unicode-math"] },
      "𝞷": { math: "\\mathsfbfsl{\\xi}", alt: ["unicode-math"] },
      "𝞸": { math: "o", alt: ["unicode-math"] },
      "𝞹": { math: "\\mathsfbfsl{\\pi}", alt: ["unicode-math"] },
      "𝞺": { math: "\\mathsfbfsl{\\rho}", alt: ["unicode-math"] },
      "𝞻": { math: "\\mathsfbfsl{\\varsigma}", alt: ["unicode-math"] },
      "𝞼": { math: "\\mathsfbfsl{\\sigma}", alt: ["unicode-math"] },
      "𝞽": { math: "\\mathsfbfsl{\\tau}", alt: ["unicode-math"] },
      "𝞾": { math: "\\mathsfbfsl{\\upsilon}", alt: ["unicode-math"] },
      "𝞿": { math: "\\mathsfbfsl{\\varphi}", alt: ["unicode-math"] },
      "𝟀": { math: "\\mathsfbfsl{\\chi}", alt: ["unicode-math"] },
      "𝟁": { math: "\\mathsfbfsl{\\psi}", alt: ["unicode-math"] },
      "𝟂": { math: "\\mathsfbfsl{\\omega}", alt: ["unicode-math"] },
      "𝟃": { math: "\\partial", alt: ["unicode-math"] },
      "𝟄": { math: "\\in", alt: ["unicode-math"] },
      "𝟅": { math: "\\mathsfbfsl{\\vartheta}", alt: ["unicode-math"] },
      "𝟆": { math: "\\mathsfbfsl{\\varkappa}", alt: ["unicode-math"] },
      "𝟇": { math: "\\mathsfbfsl{\\phi}", alt: ["unicode-math"] },
      "𝟈": { math: "\\mathsfbfsl{\\varrho}", alt: ["unicode-math"] },
      "𝟉": { math: "\\mathsfbfsl{\\varpi}", alt: ["unicode-math"] },
      "𝟊": { math: "\\mbfDigamma", alt: ["unicode-math"] },
      "𝟋": { math: "\\mbfdigamma", alt: ["unicode-math"] },
      "𝟎": { math: "\\mathbf{0}", alt: ["unicode-math"] },
      "𝟏": { math: "\\mathbf{1}", alt: ["unicode-math"] },
      "𝟐": { math: "\\mathbf{2}", alt: ["unicode-math"] },
      "𝟑": { math: "\\mathbf{3}", alt: ["unicode-math"] },
      "𝟒": { math: "\\mathbf{4}", alt: ["unicode-math"] },
      "𝟓": { math: "\\mathbf{5}", alt: ["unicode-math"] },
      "𝟔": { math: "\\mathbf{6}", alt: ["unicode-math"] },
      "𝟕": { math: "\\mathbf{7}", alt: ["unicode-math"] },
      "𝟖": { math: "\\mathbf{8}", alt: ["unicode-math"] },
      "𝟗": { math: "\\mathbf{9}", alt: ["unicode-math"] },
      "𝟘": { math: "\\mathbb{0}", alt: ["unicode-math"] },
      "𝟙": { math: "\\mathbb{1}", alt: ["unicode-math"] },
      "𝟚": { math: "\\mathbb{2}", alt: ["unicode-math"] },
      "𝟛": { math: "\\mathbb{3}", alt: ["unicode-math"] },
      "𝟜": { math: "\\mathbb{4}", alt: ["unicode-math"] },
      "𝟝": { math: "\\mathbb{5}", alt: ["unicode-math"] },
      "𝟞": { math: "\\mathbb{6}", alt: ["unicode-math"] },
      "𝟟": { math: "\\mathbb{7}", alt: ["unicode-math"] },
      "𝟠": { math: "\\mathbb{8}", alt: ["unicode-math"] },
      "𝟡": { math: "\\mathbb{9}", alt: ["unicode-math"] },
      "𝟢": { math: "\\mathsf{0}", alt: ["unicode-math"] },
      "𝟣": { math: "\\mathsf{1}", alt: ["unicode-math"] },
      "𝟤": { math: "\\mathsf{2}", alt: ["unicode-math"] },
      "𝟥": { math: "\\mathsf{3}", alt: ["unicode-math"] },
      "𝟦": { math: "\\mathsf{4}", alt: ["unicode-math"] },
      "𝟧": { math: "\\mathsf{5}", alt: ["unicode-math"] },
      "𝟨": { math: "\\mathsf{6}", alt: ["unicode-math"] },
      "𝟩": { math: "\\mathsf{7}", alt: ["unicode-math"] },
      "𝟪": { math: "\\mathsf{8}", alt: ["unicode-math"] },
      "𝟫": { math: "\\mathsf{9}", alt: ["unicode-math"] },
      "𝟬": { math: "\\mathsfbf{0}", alt: ["unicode-math"] },
      "𝟭": { math: "\\mathsfbf{1}", alt: ["unicode-math"] },
      "𝟮": { math: "\\mathsfbf{2}", alt: ["unicode-math"] },
      "𝟯": { math: "\\mathsfbf{3}", alt: ["unicode-math"] },
      "𝟰": { math: "\\mathsfbf{4}", alt: ["unicode-math"] },
      "𝟱": { math: "\\mathsfbf{5}", alt: ["unicode-math"] },
      "𝟲": { math: "\\mathsfbf{6}", alt: ["unicode-math"] },
      "𝟳": { math: "\\mathsfbf{7}", alt: ["unicode-math"] },
      "𝟴": { math: "\\mathsfbf{8}", alt: ["unicode-math"] },
      "𝟵": { math: "\\mathsfbf{9}", alt: ["unicode-math"] },
      "𝟶": { math: "\\mathtt{0}", alt: ["unicode-math"] },
      "𝟷": { math: "\\mathtt{1}", alt: ["unicode-math"] },
      "𝟸": { math: "\\mathtt{2}", alt: ["unicode-math"] },
      "𝟹": { math: "\\mathtt{3}", alt: ["unicode-math"] },
      "𝟺": { math: "\\mathtt{4}", alt: ["unicode-math"] },
      "𝟻": { math: "\\mathtt{5}", alt: ["unicode-math"] },
      "𝟼": { math: "\\mathtt{6}", alt: ["unicode-math"] },
      "𝟽": { math: "\\mathtt{7}", alt: ["unicode-math"] },
      "𝟾": { math: "\\mathtt{8}", alt: ["unicode-math"] },
      "𝟿": { math: "\\mathtt{9}", alt: ["unicode-math"] },
      " ͚": { math: "_\\infty" },
      ῐ́: { math: "\\hat{\\iota}", alt: ["textgreek"] },
      ᾰ: { math: "\\breve{\\alpha}", alt: ["textgreek"] },
      "\u2029": { text: "\\par" },
      "/​": { text: "\\slash" },
      i︠a︡: { text: "\\t{ia}" },
      "¡": { text: "\\textexclamdown" },
      "€": { text: "\\texteuro", alt: ["unicode-math"] },
      "¨": { text: "\\textasciidieresis" },
      "«": { text: "<<" },
      "®": { text: "\\textregistered" },
      "¯": { text: "\\textasciimacron" },
      "´": { text: "\\textasciiacute" },
      µ: { text: "\\textmu" },
      "¸": { text: "\\c", combining: !0 },
      "»": { text: ">>" },
      "¿": { text: "\\textquestiondown" },
      Æ: { text: "\\AE" },
      Ð: { text: "\\DH" },
      Ø: { text: "\\O" },
      Þ: { text: "\\TH" },
      ß: { text: "\\ss" },
      å: { text: "\\aa" },
      æ: { text: "\\ae" },
      ð: { text: "\\dh", alt: ["amssymb", "arevmath", "textcomp"] },
      ø: { text: "\\o" },
      þ: { text: "\\th" },
      Đ: { text: "\\DJ" },
      đ: { text: "\\dj" },
      ĭ: { text: "{\\u \\i}" },
      Ĳ: { text: "\\IJ" },
      ĳ: { text: "\\ij" },
      ĵ: { text: "\\^\\j" },
      ĸ: { text: "K", alt: ["xecjk"] },
      Ł: { text: "\\L" },
      ł: { text: "\\l" },
      ŉ: { text: "'n" },
      Ŋ: { text: "\\NG" },
      ŋ: { text: "\\ng" },
      Œ: { text: "\\OE" },
      œ: { text: "\\oe" },
      ſ: { text: "s" },
      ƪ: { text: "\\textesh" },
      ǂ: { text: "\\textdoublepipe", alt: ["tipa"] },
      ɡ: { text: "g" },
      ʹ: { text: "'" },
      ʻ: { text: "'" },
      ʼ: { text: "'" },
      ʽ: { text: "'" },
      ˆ: { text: "\\textasciicircum" },
      ˇ: { text: "\\textasciicaron" },
      ˉ: { text: "-" },
      "˘": { text: "\\textasciibreve" },
      "˚": { text: "\\r{}" },
      "˛": { text: "\\k{}" },
      "˜": { text: "\\texttildelow" },
      "˝": { text: "\\textacutedbl" },
      "̀": { text: "\\`", combining: !0, alt: ["unicode-math"] },
      "́": { text: "\\'", combining: !0, alt: ["unicode-math"] },
      "̂": { text: "\\^", combining: !0 },
      "̃": { text: "\\~", combining: !0, alt: ["unicode-math"] },
      "̄": { text: "\\=", combining: !0 },
      "̆": { text: "\\u", combining: !0, alt: ["unicode-math"] },
      "̇": { text: "\\.", combining: !0, alt: ["unicode-math"] },
      "̈": { text: '\\"', combining: !0, alt: ["unicode-math"] },
      "̋": { text: "\\H", combining: !0 },
      "̌": { text: "\\v", combining: !0, alt: ["unicode-math"] },
      "̏": { text: "\\textdoublegrave", combining: !0 },
      "̖": { text: "\\textsubgrave", combining: !0 },
      "̣": { text: "\\d", combining: !0 },
      "̦": { text: "\\textcommabelow", combining: !0 },
      "̧": { text: "\\c", combining: !0 },
      "̨": { text: "\\k", combining: !0 },
      "͵": { text: "," },
      ";": { text: ";" },
      Ί: { text: "{\\'{}I}" },
      Ό: { text: "{\\'{}O}" },
      ϐ: { text: "\\Pisymbol{ppi022}{87}", alt: ["MinionPro", "unicode-math"] },
      ѫ: { text: "\\cyrchar\\cyrbyus" },
      ѳ: { text: "\\cyrchar\\cyrfita" },
      ѵ: { text: "\\cyrchar\\cyrizh" },
      Ӆ: { text: "\\cyrchar\\CYRLDSC" },
      ӆ: { text: "\\cyrchar\\cyrldsc" },
      Ӎ: { text: "\\cyrchar\\CYRMDSC" },
      ӎ: { text: "\\cyrchar\\cyrmdsc" },
      ѣ: { text: "\\cyrchar\\cyryat" },
      Ё: { text: "\\cyrchar\\CYRYO" },
      Ђ: { text: "\\cyrchar\\CYRDJE" },
      Ѓ: { text: "\\cyrchar{\\'\\CYRG}" },
      Є: { text: "\\cyrchar\\CYRIE" },
      Ѕ: { text: "\\cyrchar\\CYRDZE" },
      І: { text: "\\cyrchar\\CYRII" },
      Ї: { text: "\\cyrchar\\CYRYI" },
      Ј: { text: "\\cyrchar\\CYRJE" },
      Љ: { text: "\\cyrchar\\CYRLJE" },
      Њ: { text: "\\cyrchar\\CYRNJE" },
      Ћ: { text: "\\cyrchar\\CYRTSHE" },
      Ќ: { text: "\\cyrchar{\\'\\CYRK}" },
      Ў: { text: "\\cyrchar\\CYRUSHRT" },
      Џ: { text: "\\cyrchar\\CYRDZHE" },
      А: { text: "\\cyrchar\\CYRA" },
      Б: { text: "\\cyrchar\\CYRB" },
      В: { text: "\\cyrchar\\CYRV" },
      Г: { text: "\\cyrchar\\CYRG" },
      Д: { text: "\\cyrchar\\CYRD" },
      Е: { text: "\\cyrchar\\CYRE" },
      Ж: { text: "\\cyrchar\\CYRZH" },
      З: { text: "\\cyrchar\\CYRZ" },
      И: { text: "\\cyrchar\\CYRI" },
      Й: { text: "\\cyrchar\\CYRISHRT" },
      К: { text: "\\cyrchar\\CYRK" },
      Л: { text: "\\cyrchar\\CYRL" },
      М: { text: "\\cyrchar\\CYRM" },
      Н: { text: "\\cyrchar\\CYRN" },
      О: { text: "\\cyrchar\\CYRO" },
      П: { text: "\\cyrchar\\CYRP" },
      Р: { text: "\\cyrchar\\CYRR" },
      С: { text: "\\cyrchar\\CYRS" },
      Т: { text: "\\cyrchar\\CYRT" },
      У: { text: "\\cyrchar\\CYRU" },
      Ф: { text: "\\cyrchar\\CYRF" },
      Х: { text: "\\cyrchar\\CYRH" },
      Ц: { text: "\\cyrchar\\CYRC" },
      Ч: { text: "\\cyrchar\\CYRCH" },
      Ш: { text: "\\cyrchar\\CYRSH" },
      Щ: { text: "\\cyrchar\\CYRSHCH" },
      Ъ: { text: "\\cyrchar\\CYRHRDSN" },
      Ы: { text: "\\cyrchar\\CYRERY" },
      Ь: { text: "\\cyrchar\\CYRSFTSN" },
      Э: { text: "\\cyrchar\\CYREREV" },
      Ю: { text: "\\cyrchar\\CYRYU" },
      Я: { text: "\\cyrchar\\CYRYA" },
      а: { text: "\\cyrchar\\cyra" },
      б: { text: "\\cyrchar\\cyrb" },
      в: { text: "\\cyrchar\\cyrv" },
      г: { text: "\\cyrchar\\cyrg" },
      д: { text: "\\cyrchar\\cyrd" },
      е: { text: "\\cyrchar\\cyre" },
      ж: { text: "\\cyrchar\\cyrzh" },
      з: { text: "\\cyrchar\\cyrz" },
      и: { text: "\\cyrchar\\cyri" },
      й: { text: "\\cyrchar\\cyrishrt" },
      к: { text: "\\cyrchar\\cyrk" },
      л: { text: "\\cyrchar\\cyrl" },
      м: { text: "\\cyrchar\\cyrm" },
      н: { text: "\\cyrchar\\cyrn" },
      о: { text: "\\cyrchar\\cyro" },
      п: { text: "\\cyrchar\\cyrp" },
      р: { text: "\\cyrchar\\cyrr" },
      с: { text: "\\cyrchar\\cyrs" },
      т: { text: "\\cyrchar\\cyrt" },
      у: { text: "\\cyrchar\\cyru" },
      ф: { text: "\\cyrchar\\cyrf" },
      х: { text: "\\cyrchar\\cyrh" },
      ц: { text: "\\cyrchar\\cyrc" },
      ч: { text: "\\cyrchar\\cyrch" },
      ш: { text: "\\cyrchar\\cyrsh" },
      щ: { text: "\\cyrchar\\cyrshch" },
      ъ: { text: "\\cyrchar\\cyrhrdsn" },
      ы: { text: "\\cyrchar\\cyrery" },
      ь: { text: "\\cyrchar\\cyrsftsn" },
      э: { text: "\\cyrchar\\cyrerev" },
      ю: { text: "\\cyrchar\\cyryu" },
      я: { text: "\\cyrchar\\cyrya" },
      ё: { text: "\\cyrchar\\cyryo" },
      ђ: { text: "\\cyrchar\\cyrdje" },
      ѓ: { text: "\\cyrchar{\\'\\cyrg}" },
      є: { text: "\\cyrchar\\cyrie" },
      ѕ: { text: "\\cyrchar\\cyrdze" },
      і: { text: "\\cyrchar\\cyrii" },
      ї: { text: "\\cyrchar\\cyryi" },
      ј: { text: "\\cyrchar\\cyrje" },
      љ: { text: "\\cyrchar\\cyrlje" },
      њ: { text: "\\cyrchar\\cyrnje" },
      ћ: { text: "\\cyrchar\\cyrtshe" },
      ќ: { text: "\\cyrchar{\\'\\cyrk}" },
      ў: { text: "\\cyrchar\\cyrushrt" },
      џ: { text: "\\cyrchar\\cyrdzhe" },
      Ѡ: { text: "\\cyrchar\\CYROMEGA" },
      ѡ: { text: "\\cyrchar\\cyromega" },
      Ѣ: { text: "\\cyrchar\\CYRYAT" },
      Ѥ: { text: "\\cyrchar\\CYRIOTE" },
      ѥ: { text: "\\cyrchar\\cyriote" },
      Ѧ: { text: "\\cyrchar\\CYRLYUS" },
      ѧ: { text: "\\cyrchar\\cyrlyus" },
      Ѩ: { text: "\\cyrchar\\CYRIOTLYUS" },
      ѩ: { text: "\\cyrchar\\cyriotlyus" },
      Ѫ: { text: "\\cyrchar\\CYRBYUS" },
      Ѭ: { text: "\\cyrchar\\CYRIOTBYUS" },
      ѭ: { text: "\\cyrchar\\cyriotbyus" },
      Ѯ: { text: "\\cyrchar\\CYRKSI" },
      ѯ: { text: "\\cyrchar\\cyrksi" },
      Ѱ: { text: "\\cyrchar\\CYRPSI" },
      ѱ: { text: "\\cyrchar\\cyrpsi" },
      Ѳ: { text: "\\cyrchar\\CYRFITA" },
      Ѵ: { text: "\\cyrchar\\CYRIZH" },
      Ѹ: { text: "\\cyrchar\\CYRUK" },
      ѹ: { text: "\\cyrchar\\cyruk" },
      Ѻ: { text: "\\cyrchar\\CYROMEGARND" },
      ѻ: { text: "\\cyrchar\\cyromegarnd" },
      Ѽ: { text: "\\cyrchar\\CYROMEGATITLO" },
      ѽ: { text: "\\cyrchar\\cyromegatitlo" },
      Ѿ: { text: "\\cyrchar\\CYROT" },
      ѿ: { text: "\\cyrchar\\cyrot" },
      Ҁ: { text: "\\cyrchar\\CYRKOPPA" },
      ҁ: { text: "\\cyrchar\\cyrkoppa" },
      "҂": { text: "\\cyrchar\\cyrthousands" },
      "҈": { text: "\\cyrchar\\cyrhundredthousands" },
      "҉": { text: "\\cyrchar\\cyrmillions" },
      Ҍ: { text: "\\cyrchar\\CYRSEMISFTSN" },
      ҍ: { text: "\\cyrchar\\cyrsemisftsn" },
      Ҏ: { text: "\\cyrchar\\CYRRTICK" },
      ҏ: { text: "\\cyrchar\\cyrrtick" },
      Ґ: { text: "\\cyrchar\\CYRGUP" },
      ґ: { text: "\\cyrchar\\cyrgup" },
      Ғ: { text: "\\cyrchar\\CYRGHCRS" },
      ғ: { text: "\\cyrchar\\cyrghcrs" },
      Ҕ: { text: "\\cyrchar\\CYRGHK" },
      ҕ: { text: "\\cyrchar\\cyrghk" },
      Җ: { text: "\\cyrchar\\CYRZHDSC" },
      җ: { text: "\\cyrchar\\cyrzhdsc" },
      Ҙ: { text: "\\cyrchar\\CYRZDSC" },
      ҙ: { text: "\\cyrchar\\cyrzdsc" },
      Қ: { text: "\\cyrchar\\CYRKDSC" },
      қ: { text: "\\cyrchar\\cyrkdsc" },
      Ҝ: { text: "\\cyrchar\\CYRKVCRS" },
      ҝ: { text: "\\cyrchar\\cyrkvcrs" },
      Ҟ: { text: "\\cyrchar\\CYRKHCRS" },
      ҟ: { text: "\\cyrchar\\cyrkhcrs" },
      Ҡ: { text: "\\cyrchar\\CYRKBEAK" },
      ҡ: { text: "\\cyrchar\\cyrkbeak" },
      Ң: { text: "\\cyrchar\\CYRNDSC" },
      ң: { text: "\\cyrchar\\cyrndsc" },
      Ҥ: { text: "\\cyrchar\\CYRNG" },
      ҥ: { text: "\\cyrchar\\cyrng" },
      Ҧ: { text: "\\cyrchar\\CYRPHK" },
      ҧ: { text: "\\cyrchar\\cyrphk" },
      Ҩ: { text: "\\cyrchar\\CYRABHHA" },
      ҩ: { text: "\\cyrchar\\cyrabhha" },
      Ҫ: { text: "\\cyrchar\\CYRSDSC" },
      ҫ: { text: "\\cyrchar\\cyrsdsc" },
      Ҭ: { text: "\\cyrchar\\CYRTDSC" },
      ҭ: { text: "\\cyrchar\\cyrtdsc" },
      Ү: { text: "\\cyrchar\\CYRY" },
      ү: { text: "\\cyrchar\\cyry" },
      Ұ: { text: "\\cyrchar\\CYRYHCRS" },
      ұ: { text: "\\cyrchar\\cyryhcrs" },
      Ҳ: { text: "\\cyrchar\\CYRHDSC" },
      ҳ: { text: "\\cyrchar\\cyrhdsc" },
      Ҵ: { text: "\\cyrchar\\CYRTETSE" },
      ҵ: { text: "\\cyrchar\\cyrtetse" },
      Ҷ: { text: "\\cyrchar\\CYRCHRDSC" },
      ҷ: { text: "\\cyrchar\\cyrchrdsc" },
      Ҹ: { text: "\\cyrchar\\CYRCHVCRS" },
      ҹ: { text: "\\cyrchar\\cyrchvcrs" },
      Һ: { text: "\\cyrchar\\CYRSHHA" },
      һ: { text: "\\cyrchar\\cyrshha" },
      Ҽ: { text: "\\cyrchar\\CYRABHCH" },
      ҽ: { text: "\\cyrchar\\cyrabhch" },
      Ҿ: { text: "\\cyrchar\\CYRABHCHDSC" },
      ҿ: { text: "\\cyrchar\\cyrabhchdsc" },
      Ӏ: { text: "\\cyrchar\\CYRpalochka" },
      Ӄ: { text: "\\cyrchar\\CYRKHK" },
      ӄ: { text: "\\cyrchar\\cyrkhk" },
      Ӈ: { text: "\\cyrchar\\CYRNHK" },
      ӈ: { text: "\\cyrchar\\cyrnhk" },
      Ӌ: { text: "\\cyrchar\\CYRCHLDSC" },
      ӌ: { text: "\\cyrchar\\cyrchldsc" },
      Ӕ: { text: "\\cyrchar\\CYRAE" },
      ӕ: { text: "\\cyrchar\\cyrae" },
      Ә: { text: "\\cyrchar\\CYRSCHWA" },
      ә: { text: "\\cyrchar\\cyrschwa" },
      Ӡ: { text: "\\cyrchar\\CYRABHDZE" },
      ӡ: { text: "\\cyrchar\\cyrabhdze" },
      Ө: { text: "\\cyrchar\\CYROTLD" },
      ө: { text: "\\cyrchar\\cyrotld" },
      Ḝ: { text: "\\c{\\u{E}}" },
      ḝ: { text: "\\c{\\u{e}}" },
      "  ": { text: "\\qquad" },
      "‌": { text: "\\null" },
      "‐": { text: "-", alt: ["unicode-math"] },
      "‑": { text: "-" },
      "‒": { text: "-" },
      "–": { text: "--" },
      "—": { text: "---" },
      "―": { text: "\\texthorizontalbar", alt: ["unicode-math"] },
      "‖": { text: "\\textbardbl" },
      "‘": { text: "`" },
      "’": { text: "'" },
      "‚": { text: "\\quotesinglbase" },
      "“": { text: "``" },
      "”": { text: "''" },
      "„": { text: ",," },
      "‟": { text: "\\quotedblbase" },
      "‣": { text: ">" },
      "․": { text: "." },
      "‥": { text: "..", alt: ["unicode-math"] },
      "‧": { text: "-" },
      "‹": { text: "\\guilsinglleft" },
      "›": { text: "\\guilsinglright" },
      "‾": { text: "-" },
      "⁄": { text: "\\textfractionsolidus", alt: ["unicode-math"] },
      "⁈": { text: "?!" },
      "⁉": { text: "!?" },
      "⁊": { text: "7" },
      "⁠": { text: "\\nolinebreak" },
      "℀": { text: "a/c" },
      "℁": { text: "a/s" },
      "℃": { text: "\\textcelsius" },
      "℅": { text: "c/o" },
      "℆": { text: "c/u" },
      "℉": { text: "F" },
      "№": { text: "\\textnumero" },
      "℗": { text: "\\textcircledP" },
      "℠": { text: "\\textservicemark" },
      "℡": { text: "TEL" },
      "℧": { text: "\\textmho", alt: ["unicode-math"] },
      "℩": { text: "\\textriota", alt: ["unicode-math"] },
      "℮": { text: "\\textestimated" },
      Ⅰ: { text: "I" },
      Ⅱ: { text: "II" },
      Ⅲ: { text: "III" },
      Ⅳ: { text: "IV" },
      Ⅴ: { text: "V" },
      Ⅵ: { text: "VI" },
      Ⅶ: { text: "VII" },
      Ⅷ: { text: "VIII" },
      Ⅸ: { text: "IX" },
      Ⅹ: { text: "X" },
      Ⅺ: { text: "XI" },
      Ⅻ: { text: "XII" },
      Ⅼ: { text: "L" },
      Ⅽ: { text: "C" },
      Ⅾ: { text: "D" },
      Ⅿ: { text: "M" },
      ⅰ: { text: "i" },
      ⅱ: { text: "ii" },
      ⅲ: { text: "iii" },
      ⅳ: { text: "iv" },
      ⅴ: { text: "v" },
      ⅵ: { text: "vi" },
      ⅶ: { text: "vii" },
      ⅷ: { text: "viii" },
      ⅸ: { text: "ix" },
      ⅹ: { text: "x" },
      ⅺ: { text: "xi" },
      ⅻ: { text: "xii" },
      ⅼ: { text: "l" },
      ⅽ: { text: "c" },
      ⅾ: { text: "d" },
      ⅿ: { text: "m" },
      "∕": { text: "/", alt: ["unicode-math"] },
      "√": { text: "\\textsurd", alt: ["unicode-math"] },
      "␢": { text: "\\textblank", alt: ["unicode-math"] },
      "①": { text: "\\ding{172}" },
      "②": { text: "\\ding{173}" },
      "③": { text: "\\ding{174}" },
      "④": { text: "\\ding{175}" },
      "⑤": { text: "\\ding{176}" },
      "⑥": { text: "\\ding{177}" },
      "⑦": { text: "\\ding{178}" },
      "⑧": { text: "\\ding{179}" },
      "⑨": { text: "\\ding{180}" },
      "⑩": { text: "\\ding{181}" },
      "⑪": { text: "(11)" },
      "⑫": { text: "(12)" },
      "⑬": { text: "(13)" },
      "⑭": { text: "(14)" },
      "⑮": { text: "(15)" },
      "⑯": { text: "(16)" },
      "⑰": { text: "(17)" },
      "⑱": { text: "(18)" },
      "⑲": { text: "(19)" },
      "⑳": { text: "(20)" },
      "⑴": { text: "(1)" },
      "⑵": { text: "(2)" },
      "⑶": { text: "(3)" },
      "⑷": { text: "(4)" },
      "⑸": { text: "(5)" },
      "⑹": { text: "(6)" },
      "⑺": { text: "(7)" },
      "⑻": { text: "(8)" },
      "⑼": { text: "(9)" },
      "⑽": { text: "(10)" },
      "⑾": { text: "(11)" },
      "⑿": { text: "(12)" },
      "⒀": { text: "(13)" },
      "⒁": { text: "(14)" },
      "⒂": { text: "(15)" },
      "⒃": { text: "(16)" },
      "⒄": { text: "(17)" },
      "⒅": { text: "(18)" },
      "⒆": { text: "(19)" },
      "⒇": { text: "(20)" },
      "⒈": { text: "1." },
      "⒉": { text: "2." },
      "⒊": { text: "3." },
      "⒋": { text: "4." },
      "⒌": { text: "5." },
      "⒍": { text: "6." },
      "⒎": { text: "7." },
      "⒏": { text: "8." },
      "⒐": { text: "9." },
      "⒑": { text: "10." },
      "⒒": { text: "11." },
      "⒓": { text: "12." },
      "⒔": { text: "13." },
      "⒕": { text: "14." },
      "⒖": { text: "15." },
      "⒗": { text: "16." },
      "⒘": { text: "17." },
      "⒙": { text: "18." },
      "⒚": { text: "19." },
      "⒛": { text: "20." },
      "⒜": { text: "(a)" },
      "⒝": { text: "(b)" },
      "⒞": { text: "(c)" },
      "⒟": { text: "(d)" },
      "⒠": { text: "(e)" },
      "⒡": { text: "(f)" },
      "⒢": { text: "(g)" },
      "⒣": { text: "(h)" },
      "⒤": { text: "(i)" },
      "⒥": { text: "(j)" },
      "⒦": { text: "(k)" },
      "⒧": { text: "(l)" },
      "⒨": { text: "(m)" },
      "⒩": { text: "(n)" },
      "⒪": { text: "(o)" },
      "⒫": { text: "(p)" },
      "⒬": { text: "(q)" },
      "⒭": { text: "(r)" },
      "⒮": { text: "(s)" },
      "⒯": { text: "(t)" },
      "⒰": { text: "(u)" },
      "⒱": { text: "(v)" },
      "⒲": { text: "(w)" },
      "⒳": { text: "(x)" },
      "⒴": { text: "(y)" },
      "⒵": { text: "(z)" },
      "─": { text: "-", alt: ["pmboxdraw"] },
      "┄": { text: "-" },
      "┈": { text: "-" },
      "╌": { text: "-" },
      "╲": { text: "\\" },
      "╳": { text: "X" },
      "╼": { text: "-", alt: ["pmboxdraw"] },
      "╾": { text: "-", alt: ["pmboxdraw"] },
      "■": { text: "\\ding{110}", alt: ["unicode-math"] },
      "▲": { text: "\\ding{115}", alt: ["unicode-math"] },
      "▼": { text: "\\ding{116}", alt: ["unicode-math"] },
      "◗": { text: "\\ding{119}", alt: ["unicode-math"] },
      "◦": { text: "\\textopenbullet", alt: ["unicode-math"] },
      "★": { text: "\\ding{72}", alt: ["unicode-math"] },
      "☆": { text: "\\ding{73}", alt: ["unicode-math"] },
      "☎": { text: "\\ding{37}" },
      "☓": { text: "X" },
      "☛": { text: "\\ding{42}" },
      "♀": { text: "\\venus", alt: ["unicode-math"] },
      "♥": { text: "\\ding{170}", alt: ["unicode-math"] },
      "♦": { text: "\\ding{169}", alt: ["unicode-math"] },
      "♪": { text: "\\textmusicalnote", alt: ["unicode-math"] },
      "✁": { text: "\\ding{33}" },
      "✂": { text: "\\ding{34}" },
      "✃": { text: "\\ding{35}" },
      "✄": { text: "\\ding{36}" },
      "✆": { text: "\\ding{38}" },
      "✇": { text: "\\ding{39}" },
      "✈": { text: "\\ding{40}" },
      "✉": { text: "\\ding{41}" },
      "✌": { text: "\\ding{44}" },
      "✍": { text: "\\ding{45}" },
      "✏": { text: "\\ding{47}" },
      "✐": { text: "\\ding{48}" },
      "✑": { text: "\\ding{49}" },
      "✒": { text: "\\ding{50}" },
      "✓": { text: "\\ding{51}", alt: ["unicode-math"] },
      "✔": { text: "\\ding{52}" },
      "✕": { text: "\\ding{53}" },
      "✖": { text: "\\ding{54}" },
      "✘": { text: "\\ding{56}" },
      "✙": { text: "\\ding{57}" },
      "✚": { text: "\\ding{58}" },
      "✛": { text: "\\ding{59}" },
      "✜": { text: "\\ding{60}" },
      "✝": { text: "\\ding{61}" },
      "✞": { text: "\\ding{62}" },
      "✟": { text: "\\ding{63}" },
      "✠": { text: "\\ding{64}", alt: ["unicode-math"] },
      "✡": { text: "\\ding{65}" },
      "✢": { text: "\\ding{66}" },
      "✣": { text: "\\ding{67}" },
      "✤": { text: "\\ding{68}" },
      "✥": { text: "\\ding{69}" },
      "✦": { text: "\\ding{70}" },
      "✧": { text: "\\ding{71}" },
      "✩": { text: "\\ding{73}" },
      "✪": { text: "\\ding{74}", alt: ["unicode-math"] },
      "✫": { text: "\\ding{75}" },
      "✬": { text: "\\ding{76}" },
      "✭": { text: "\\ding{77}" },
      "✮": { text: "\\ding{78}" },
      "✯": { text: "\\ding{79}" },
      "✰": { text: "\\ding{80}" },
      "✱": { text: "\\ding{81}" },
      "✲": { text: "\\ding{82}" },
      "✳": { text: "\\ding{83}" },
      "✴": { text: "\\ding{84}" },
      "✵": { text: "\\ding{85}" },
      "✶": { text: "\\ding{86}", alt: ["unicode-math"] },
      "✷": { text: "\\ding{87}" },
      "✸": { text: "\\ding{88}" },
      "✹": { text: "\\ding{89}" },
      "✺": { text: "\\ding{90}" },
      "✻": { text: "\\ding{91}" },
      "✼": { text: "\\ding{92}" },
      "✽": { text: "\\ding{93}", alt: ["unicode-math"] },
      "✾": { text: "\\ding{94}" },
      "✿": { text: "\\ding{95}" },
      "❀": { text: "\\ding{96}" },
      "❁": { text: "\\ding{97}" },
      "❂": { text: "\\ding{98}" },
      "❃": { text: "\\ding{99}" },
      "❄": { text: "\\ding{100}" },
      "❅": { text: "\\ding{101}" },
      "❆": { text: "\\ding{102}" },
      "❇": { text: "\\ding{103}" },
      "❈": { text: "\\ding{104}" },
      "❉": { text: "\\ding{105}" },
      "❊": { text: "\\ding{106}" },
      "❋": { text: "\\ding{107}" },
      "❍": { text: "\\ding{109}" },
      "❏": { text: "\\ding{111}" },
      "❐": { text: "\\ding{112}" },
      "❑": { text: "\\ding{113}" },
      "❒": { text: "\\ding{114}" },
      "❖": { text: "\\ding{118}" },
      "❘": { text: "\\ding{120}" },
      "❙": { text: "\\ding{121}" },
      "❚": { text: "\\ding{122}" },
      "❛": { text: "\\ding{123}" },
      "❜": { text: "\\ding{124}" },
      "❝": { text: "\\ding{125}" },
      "❞": { text: "\\ding{126}" },
      "❡": { text: "\\ding{161}" },
      "❢": { text: "\\ding{162}" },
      "❣": { text: "\\ding{163}" },
      "❤": { text: "\\ding{164}" },
      "❥": { text: "\\ding{165}" },
      "❦": { text: "\\ding{166}" },
      "❧": { text: "\\ding{167}" },
      "❶": { text: "\\ding{182}" },
      "❷": { text: "\\ding{183}" },
      "❸": { text: "\\ding{184}" },
      "❹": { text: "\\ding{185}" },
      "❺": { text: "\\ding{186}" },
      "❻": { text: "\\ding{187}" },
      "❼": { text: "\\ding{188}" },
      "❽": { text: "\\ding{189}" },
      "❾": { text: "\\ding{190}" },
      "❿": { text: "\\ding{191}" },
      "➀": { text: "\\ding{192}" },
      "➁": { text: "\\ding{193}" },
      "➂": { text: "\\ding{194}" },
      "➃": { text: "\\ding{195}" },
      "➄": { text: "\\ding{196}" },
      "➅": { text: "\\ding{197}" },
      "➆": { text: "\\ding{198}" },
      "➇": { text: "\\ding{199}" },
      "➈": { text: "\\ding{200}" },
      "➉": { text: "\\ding{201}" },
      "➊": { text: "\\ding{202}" },
      "➋": { text: "\\ding{203}" },
      "➌": { text: "\\ding{204}" },
      "➍": { text: "\\ding{205}" },
      "➎": { text: "\\ding{206}" },
      "➏": { text: "\\ding{207}" },
      "➐": { text: "\\ding{208}" },
      "➑": { text: "\\ding{209}" },
      "➒": { text: "\\ding{210}" },
      "➓": { text: "\\ding{211}" },
      "➔": { text: "\\ding{212}" },
      "➘": { text: "\\ding{216}" },
      "➙": { text: "\\ding{217}" },
      "➚": { text: "\\ding{218}" },
      "➛": { text: "\\ding{219}", alt: ["unicode-math"] },
      "➜": { text: "\\ding{220}" },
      "➝": { text: "\\ding{221}" },
      "➞": { text: "\\ding{222}" },
      "➟": { text: "\\ding{223}" },
      "➠": { text: "\\ding{224}" },
      "➡": { text: "\\ding{225}" },
      "➣": { text: "\\ding{227}" },
      "➤": { text: "\\ding{228}" },
      "➥": { text: "\\ding{229}" },
      "➦": { text: "\\ding{230}" },
      "➧": { text: "\\ding{231}" },
      "➨": { text: "\\ding{232}" },
      "➩": { text: "\\ding{233}" },
      "➪": { text: "\\ding{234}" },
      "➫": { text: "\\ding{235}" },
      "➬": { text: "\\ding{236}" },
      "➭": { text: "\\ding{237}" },
      "➮": { text: "\\ding{238}" },
      "➯": { text: "\\ding{239}" },
      "➱": { text: "\\ding{241}" },
      "➲": { text: "\\ding{242}" },
      "➳": { text: "\\ding{243}" },
      "➴": { text: "\\ding{244}" },
      "➵": { text: "\\ding{245}" },
      "➶": { text: "\\ding{246}" },
      "➷": { text: "\\ding{247}" },
      "➸": { text: "\\ding{248}" },
      "➹": { text: "\\ding{249}" },
      "➺": { text: "\\ding{250}" },
      "➻": { text: "\\ding{251}" },
      "➼": { text: "\\ding{252}" },
      "➽": { text: "\\ding{253}" },
      "➾": { text: "\\ding{254}" },
      ﬀ: { text: "ff" },
      ﬁ: { text: "fi" },
      ﬂ: { text: "fl" },
      ﬃ: { text: "ffi" },
      ﬄ: { text: "ffl" },
      ﬅ: { text: "st" },
      ﬆ: { text: "st" },
      "�": { text: "\\dbend" },
      "⁒": { text: "\\textdiscount" },
      "‽": { text: "\\textinterrobang" },
      "※": { text: "\\textreferencemark" },
      Ŧ: { text: "\\textTstroke" },
      ŧ: { text: "\\texttstroke" },
      ˋ: { text: "\\textasciigrave" },
      Α: { math: "A", alt: ["unicode-math"] },
      Β: { math: "B", alt: ["unicode-math"] },
      Ε: { math: "E", alt: ["unicode-math"] },
      Ζ: { math: "Z", alt: ["unicode-math"] },
      Η: { math: "H", alt: ["unicode-math"] },
      Ι: { math: "I", alt: ["unicode-math"] },
      Κ: { math: "K", alt: ["unicode-math"] },
      Μ: { math: "M", alt: ["unicode-math"] },
      Ν: { math: "N", alt: ["unicode-math"] },
      Ο: { math: "O", alt: ["unicode-math"] },
      Ρ: { math: "P", alt: ["unicode-math"] },
      Τ: { math: "T", alt: ["unicode-math"] },
      Χ: { math: "X", alt: ["unicode-math"] },
      ο: { math: "o", alt: ["unicode-math"] },
      ℊ: { math: "g", alt: ["mathrsfs"] },
      ℐ: { math: "I", alt: ["mathrsfs"] },
      ℒ: { math: "L", alt: ["mathrsfs", "unicode-math"] },
      ℛ: { math: "R", alt: ["mathrsfs", "unicode-math"] },
      ℬ: { math: "B", alt: ["mathrsfs"] },
      ℯ: { math: "e", alt: ["mathrsfs"] },
      ℰ: { math: "E", alt: ["mathrsfs"] },
      ℱ: { math: "F", alt: ["mathrsfs"] },
      ℳ: { math: "M", alt: ["mathrsfs"] },
      ℴ: { math: "o", alt: ["mathrsfs"] },
      "𝒜": { math: "A", alt: ["mathrsfs", "unicode-math"] },
      "𝒞": { math: "C", alt: ["mathrsfs", "unicode-math"] },
      "𝒟": { math: "D", alt: ["mathrsfs", "unicode-math"] },
      "𝒢": { math: "G", alt: ["mathrsfs", "unicode-math"] },
      "𝒥": { math: "J", alt: ["mathrsfs", "unicode-math"] },
      "𝒦": { math: "K", alt: ["mathrsfs", "unicode-math"] },
      "𝒩": { math: "N", alt: ["mathrsfs", "unicode-math"] },
      "𝒪": { math: "O", alt: ["mathrsfs", "unicode-math"] },
      "𝒫": { math: "P", alt: ["mathrsfs", "unicode-math"] },
      "𝒬": { math: "Q", alt: ["mathrsfs", "unicode-math"] },
      "𝒮": { math: "S", alt: ["mathrsfs", "unicode-math"] },
      "𝒯": { math: "T", alt: ["mathrsfs", "unicode-math"] },
      "𝒰": { math: "U", alt: ["mathrsfs", "unicode-math"] },
      "𝒱": { math: "V", alt: ["mathrsfs", "unicode-math"] },
      "𝒲": { math: "W", alt: ["mathrsfs", "unicode-math"] },
      "𝒳": { math: "X", alt: ["mathrsfs", "unicode-math"] },
      "𝒴": { math: "Y", alt: ["mathrsfs", "unicode-math"] },
      "𝒵": { math: "Z", alt: ["mathrsfs", "unicode-math"] },
      "𝒶": { math: "a", alt: ["mathrsfs", "unicode-math"] },
      "𝒷": { math: "b", alt: ["mathrsfs", "unicode-math"] },
      "𝒸": { math: "c", alt: ["mathrsfs", "unicode-math"] },
      "𝒹": { math: "d", alt: ["mathrsfs", "unicode-math"] },
      "𝒻": { math: "f", alt: ["mathrsfs", "unicode-math"] },
      "𝒽": { math: "h", alt: ["mathrsfs", "unicode-math"] },
      "𝒾": { math: "i", alt: ["mathrsfs", "unicode-math"] },
      "𝒿": { math: "j", alt: ["mathrsfs", "unicode-math"] },
      "𝓀": { math: "k", alt: ["mathrsfs", "unicode-math"] },
      "𝓁": { math: "l", alt: ["mathrsfs", "unicode-math"] },
      "𝓂": { math: "m", alt: ["mathrsfs", "unicode-math"] },
      "𝓃": { math: "n", alt: ["mathrsfs", "unicode-math"] },
      "𝓅": { math: "p", alt: ["mathrsfs", "unicode-math"] },
      "𝓆": { math: "q", alt: ["mathrsfs", "unicode-math"] },
      "𝓇": { math: "r", alt: ["mathrsfs", "unicode-math"] },
      "𝓈": { math: "s", alt: ["mathrsfs", "unicode-math"] },
      "𝓉": { math: "t", alt: ["mathrsfs", "unicode-math"] },
      "𝓊": { math: "u", alt: ["mathrsfs", "unicode-math"] },
      "𝓋": { math: "v", alt: ["mathrsfs", "unicode-math"] },
      "𝓌": { math: "w", alt: ["mathrsfs", "unicode-math"] },
      "𝓍": { math: "x", alt: ["mathrsfs", "unicode-math"] },
      "𝓎": { math: "y", alt: ["mathrsfs", "unicode-math"] },
      "𝓏": { math: "z", alt: ["mathrsfs", "unicode-math"] },
      "Ⓐ": { text: "(A)" },
      "Ⓑ": { text: "(B)" },
      "Ⓒ": { text: "(C)" },
      "Ⓓ": { text: "(D)" },
      "Ⓔ": { text: "(E)" },
      "Ⓕ": { text: "(F)" },
      "Ⓖ": { text: "(G)" },
      "Ⓗ": { text: "(H)" },
      "Ⓘ": { text: "(I)" },
      "Ⓙ": { text: "(J)" },
      "Ⓚ": { text: "(K)" },
      "Ⓛ": { text: "(L)" },
      "Ⓜ": { text: "(M)" },
      "Ⓝ": { text: "(N)" },
      "Ⓞ": { text: "(O)" },
      "Ⓟ": { text: "(P)" },
      "Ⓠ": { text: "(Q)" },
      "Ⓡ": { text: "(R)" },
      "Ⓣ": { text: "(T)" },
      "Ⓤ": { text: "(U)" },
      "Ⓥ": { text: "(V)" },
      "Ⓦ": { text: "(W)" },
      "Ⓧ": { text: "(X)" },
      "Ⓨ": { text: "(Y)" },
      "Ⓩ": { text: "(Z)" },
      "ⓐ": { text: "(a)" },
      "ⓑ": { text: "(b)" },
      "ⓒ": { text: "(c)" },
      "ⓓ": { text: "(d)" },
      "ⓔ": { text: "(e)" },
      "ⓕ": { text: "(f)" },
      "ⓖ": { text: "(g)" },
      "ⓗ": { text: "(h)" },
      "ⓘ": { text: "(i)" },
      "ⓙ": { text: "(j)" },
      "ⓚ": { text: "(k)" },
      "ⓛ": { text: "(l)" },
      "ⓜ": { text: "(m)" },
      "ⓝ": { text: "(n)" },
      "ⓞ": { text: "(o)" },
      "ⓟ": { text: "(p)" },
      "ⓠ": { text: "(q)" },
      "ⓡ": { text: "(r)" },
      "ⓢ": { text: "(s)" },
      "ⓣ": { text: "(t)" },
      "ⓤ": { text: "(u)" },
      "ⓥ": { text: "(v)" },
      "ⓦ": { text: "(w)" },
      "ⓧ": { text: "(x)" },
      "ⓨ": { text: "(y)" },
      "ⓩ": { text: "(z)" },
      "⓪": { text: "(0)" },
      "━": { text: "=", alt: ["pmboxdraw"] },
      "│": { text: "|", alt: ["pmboxdraw"] },
      "┃": { text: "|", alt: ["pmboxdraw"] },
      "┅": { text: "=" },
      "┇": { text: "|" },
      "┉": { text: "=" },
      "┊": { text: "|" },
      "┋": { text: "|" },
      "╍": { text: "=" },
      "╎": { text: "|" },
      "╏": { text: "|" },
      "═": { text: "=", alt: ["pmboxdraw"] },
      "║": { text: "|", alt: ["pmboxdraw"] },
      "╽": { text: "|", alt: ["pmboxdraw"] },
      "╿": { text: "|", alt: ["pmboxdraw"] },
    },
    package: {
      wasysym: {
        "♓": { text: "\\pisces", math: "\\pisces" },
        "☽": { text: "\\rightmoon" },
        "☾": { text: "\\leftmoon" },
      },
      "unicode-math": {
        "€": { math: "\\euro" },
        "̀": { math: "\\grave" },
        "́": { math: "\\acute" },
        "̃": { math: "\\tilde" },
        "̆": { math: "\\breve" },
        "̇": { math: "\\dot" },
        "̈": { math: "\\ddot" },
        "̉": { math: "\\ovhook" },
        "̌": { math: "\\check" },
        "̐": { math: "\\candra" },
        "̒": { math: "\\oturnedcomma" },
        "̕": { math: "\\ocommatopright" },
        "̚": { math: "\\droang" },
        "͍": { math: "\\underleftrightarrow" },
        Α: { math: "\\mupAlpha" },
        Β: { math: "\\mupBeta" },
        Γ: { math: "\\mupGamma" },
        Δ: { math: "\\mupDelta" },
        Ε: { math: "\\mupEpsilon" },
        Ζ: { math: "\\mupZeta" },
        Η: { math: "\\mupEta" },
        Θ: { math: "\\mupTheta" },
        Ι: { math: "\\mupIota" },
        Κ: { math: "\\mupKappa" },
        Λ: { math: "\\mupLambda" },
        Μ: { math: "\\mupMu" },
        Ν: { math: "\\mupNu" },
        Ο: { math: "\\mupOmicron" },
        Ρ: { math: "\\mupRho" },
        Τ: { math: "\\mupTau" },
        Χ: { math: "\\mupChi" },
        ο: { math: "\\mupomicron" },
        ϐ: { math: "\\varbeta" },
        ϰ: { math: "\\varkappa" },
        "϶": { math: "\\upbackepsilon" },
        "𝐀": { math: "\\mbfA" },
        "𝐁": { math: "\\mbfB" },
        "𝐂": { math: "\\mbfC" },
        "𝐃": { math: "\\mbfD" },
        "𝐄": { math: "\\mbfE" },
        "𝐅": { math: "\\mbfF" },
        "𝐆": { math: "\\mbfG" },
        "𝐇": { math: "\\mbfH" },
        "𝐈": { math: "\\mbfI" },
        "𝐉": { math: "\\mbfJ" },
        "𝐊": { math: "\\mbfK" },
        "𝐋": { math: "\\mbfL" },
        "𝐌": { math: "\\mbfM" },
        "𝐍": { math: "\\mbfN" },
        "𝐎": { math: "\\mbfO" },
        "𝐏": { math: "\\mbfP" },
        "𝐐": { math: "\\mbfQ" },
        "𝐑": { math: "\\mbfR" },
        "𝐒": { math: "\\mbfS" },
        "𝐓": { math: "\\mbfT" },
        "𝐔": { math: "\\mbfU" },
        "𝐕": { math: "\\mbfV" },
        "𝐖": { math: "\\mbfW" },
        "𝐗": { math: "\\mbfX" },
        "𝐘": { math: "\\mbfY" },
        "𝐙": { math: "\\mbfZ" },
        "𝐚": { math: "\\mbfa" },
        "𝐛": { math: "\\mbfb" },
        "𝐜": { math: "\\mbfc" },
        "𝐝": { math: "\\mbfd" },
        "𝐞": { math: "\\mbfe" },
        "𝐟": { math: "\\mbff" },
        "𝐠": { math: "\\mbfg" },
        "𝐡": { math: "\\mbfh" },
        "𝐢": { math: "\\mbfi" },
        "𝐣": { math: "\\mbfj" },
        "𝐤": { math: "\\mbfk" },
        "𝐥": { math: "\\mbfl" },
        "𝐦": { math: "\\mbfm" },
        "𝐧": { math: "\\mbfn" },
        "𝐨": { math: "\\mbfo" },
        "𝐩": { math: "\\mbfp" },
        "𝐪": { math: "\\mbfq" },
        "𝐫": { math: "\\mbfr" },
        "𝐬": { math: "\\mbfs" },
        "𝐭": { math: "\\mbft" },
        "𝐮": { math: "\\mbfu" },
        "𝐯": { math: "\\mbfv" },
        "𝐰": { math: "\\mbfw" },
        "𝐱": { math: "\\mbfx" },
        "𝐲": { math: "\\mbfy" },
        "𝐳": { math: "\\mbfz" },
        "𝐴": { math: "\\mitA" },
        "𝐵": { math: "\\mitB" },
        "𝐶": { math: "\\mitC" },
        "𝐷": { math: "\\mitD" },
        "𝐸": { math: "\\mitE" },
        "𝐹": { math: "\\mitF" },
        "𝐺": { math: "\\mitG" },
        "𝐻": { math: "\\mitH" },
        "𝐼": { math: "\\mitI" },
        "𝐽": { math: "\\mitJ" },
        "𝐾": { math: "\\mitK" },
        "𝐿": { math: "\\mitL" },
        "𝑀": { math: "\\mitM" },
        "𝑁": { math: "\\mitN" },
        "𝑂": { math: "\\mitO" },
        "𝑃": { math: "\\mitP" },
        "𝑄": { math: "\\mitQ" },
        "𝑅": { math: "\\mitR" },
        "𝑆": { math: "\\mitS" },
        "𝑇": { math: "\\mitT" },
        "𝑈": { math: "\\mitU" },
        "𝑉": { math: "\\mitV" },
        "𝑊": { math: "\\mitW" },
        "𝑋": { math: "\\mitX" },
        "𝑌": { math: "\\mitY" },
        "𝑍": { math: "\\mitZ" },
        "𝑎": { math: "\\mita" },
        "𝑏": { math: "\\mitb" },
        "𝑐": { math: "\\mitc" },
        "𝑑": { math: "\\mitd" },
        "𝑒": { math: "\\mite" },
        "𝑓": { math: "\\mitf" },
        "𝑔": { math: "\\mitg" },
        "𝑖": { math: "\\miti" },
        "𝑗": { math: "\\mitj" },
        "𝑘": { math: "\\mitk" },
        "𝑙": { math: "\\mitl" },
        "𝑚": { math: "\\mitm" },
        "𝑛": { math: "\\mitn" },
        "𝑜": { math: "\\mito" },
        "𝑝": { math: "\\mitp" },
        "𝑞": { math: "\\mitq" },
        "𝑟": { math: "\\mitr" },
        "𝑠": { math: "\\mits" },
        "𝑡": { math: "\\mitt" },
        "𝑢": { math: "\\mitu" },
        "𝑣": { math: "\\mitv" },
        "𝑤": { math: "\\mitw" },
        "𝑥": { math: "\\mitx" },
        "𝑦": { math: "\\mity" },
        "𝑧": { math: "\\mitz" },
        "𝑨": { math: "\\mbfitA" },
        "𝑩": { math: "\\mbfitB" },
        "𝑪": { math: "\\mbfitC" },
        "𝑫": { math: "\\mbfitD" },
        "𝑬": { math: "\\mbfitE" },
        "𝑭": { math: "\\mbfitF" },
        "𝑮": { math: "\\mbfitG" },
        "𝑯": { math: "\\mbfitH" },
        "𝑰": { math: "\\mbfitI" },
        "𝑱": { math: "\\mbfitJ" },
        "𝑲": { math: "\\mbfitK" },
        "𝑳": { math: "\\mbfitL" },
        "𝑴": { math: "\\mbfitM" },
        "𝑵": { math: "\\mbfitN" },
        "𝑶": { math: "\\mbfitO" },
        "𝑷": { math: "\\mbfitP" },
        "𝑸": { math: "\\mbfitQ" },
        "𝑹": { math: "\\mbfitR" },
        "𝑺": { math: "\\mbfitS" },
        "𝑻": { math: "\\mbfitT" },
        "𝑼": { math: "\\mbfitU" },
        "𝑽": { math: "\\mbfitV" },
        "𝑾": { math: "\\mbfitW" },
        "𝑿": { math: "\\mbfitX" },
        "𝒀": { math: "\\mbfitY" },
        "𝒁": { math: "\\mbfitZ" },
        "𝒂": { math: "\\mbfita" },
        "𝒃": { math: "\\mbfitb" },
        "𝒄": { math: "\\mbfitc" },
        "𝒅": { math: "\\mbfitd" },
        "𝒆": { math: "\\mbfite" },
        "𝒇": { math: "\\mbfitf" },
        "𝒈": { math: "\\mbfitg" },
        "𝒉": { math: "\\mbfith" },
        "𝒊": { math: "\\mbfiti" },
        "𝒋": { math: "\\mbfitj" },
        "𝒌": { math: "\\mbfitk" },
        "𝒍": { math: "\\mbfitl" },
        "𝒎": { math: "\\mbfitm" },
        "𝒏": { math: "\\mbfitn" },
        "𝒐": { math: "\\mbfito" },
        "𝒑": { math: "\\mbfitp" },
        "𝒒": { math: "\\mbfitq" },
        "𝒓": { math: "\\mbfitr" },
        "𝒔": { math: "\\mbfits" },
        "𝒕": { math: "\\mbfitt" },
        "𝒖": { math: "\\mbfitu" },
        "𝒗": { math: "\\mbfitv" },
        "𝒘": { math: "\\mbfitw" },
        "𝒙": { math: "\\mbfitx" },
        "𝒚": { math: "\\mbfity" },
        "𝒛": { math: "\\mbfitz" },
        "𝒜": { math: "\\mscrA" },
        "𝒞": { math: "\\mscrC" },
        "𝒟": { math: "\\mscrD" },
        "𝒢": { math: "\\mscrG" },
        "𝒥": { math: "\\mscrJ" },
        "𝒦": { math: "\\mscrK" },
        "𝒩": { math: "\\mscrN" },
        "𝒪": { math: "\\mscrO" },
        "𝒫": { math: "\\mscrP" },
        "𝒬": { math: "\\mscrQ" },
        "𝒮": { math: "\\mscrS" },
        "𝒯": { math: "\\mscrT" },
        "𝒰": { math: "\\mscrU" },
        "𝒱": { math: "\\mscrV" },
        "𝒲": { math: "\\mscrW" },
        "𝒳": { math: "\\mscrX" },
        "𝒴": { math: "\\mscrY" },
        "𝒵": { math: "\\mscrZ" },
        "𝒶": { math: "\\mscra" },
        "𝒷": { math: "\\mscrb" },
        "𝒸": { math: "\\mscrc" },
        "𝒹": { math: "\\mscrd" },
        "𝒻": { math: "\\mscrf" },
        "𝒽": { math: "\\mscrh" },
        "𝒾": { math: "\\mscri" },
        "𝒿": { math: "\\mscrj" },
        "𝓀": { math: "\\mscrk" },
        "𝓁": { math: "\\mscrl" },
        "𝓂": { math: "\\mscrm" },
        "𝓃": { math: "\\mscrn" },
        "𝓅": { math: "\\mscrp" },
        "𝓆": { math: "\\mscrq" },
        "𝓇": { math: "\\mscrr" },
        "𝓈": { math: "\\mscrs" },
        "𝓉": { math: "\\mscrt" },
        "𝓊": { math: "\\mscru" },
        "𝓋": { math: "\\mscrv" },
        "𝓌": { math: "\\mscrw" },
        "𝓍": { math: "\\mscrx" },
        "𝓎": { math: "\\mscry" },
        "𝓏": { math: "\\mscrz" },
        "𝓐": { math: "\\mbfscrA" },
        "𝓑": { math: "\\mbfscrB" },
        "𝓒": { math: "\\mbfscrC" },
        "𝓓": { math: "\\mbfscrD" },
        "𝓔": { math: "\\mbfscrE" },
        "𝓕": { math: "\\mbfscrF" },
        "𝓖": { math: "\\mbfscrG" },
        "𝓗": { math: "\\mbfscrH" },
        "𝓘": { math: "\\mbfscrI" },
        "𝓙": { math: "\\mbfscrJ" },
        "𝓚": { math: "\\mbfscrK" },
        "𝓛": { math: "\\mbfscrL" },
        "𝓜": { math: "\\mbfscrM" },
        "𝓝": { math: "\\mbfscrN" },
        "𝓞": { math: "\\mbfscrO" },
        "𝓟": { math: "\\mbfscrP" },
        "𝓠": { math: "\\mbfscrQ" },
        "𝓡": { math: "\\mbfscrR" },
        "𝓢": { math: "\\mbfscrS" },
        "𝓣": { math: "\\mbfscrT" },
        "𝓤": { math: "\\mbfscrU" },
        "𝓥": { math: "\\mbfscrV" },
        "𝓦": { math: "\\mbfscrW" },
        "𝓧": { math: "\\mbfscrX" },
        "𝓨": { math: "\\mbfscrY" },
        "𝓩": { math: "\\mbfscrZ" },
        "𝓪": { math: "\\mbfscra" },
        "𝓫": { math: "\\mbfscrb" },
        "𝓬": { math: "\\mbfscrc" },
        "𝓭": { math: "\\mbfscrd" },
        "𝓮": { math: "\\mbfscre" },
        "𝓯": { math: "\\mbfscrf" },
        "𝓰": { math: "\\mbfscrg" },
        "𝓱": { math: "\\mbfscrh" },
        "𝓲": { math: "\\mbfscri" },
        "𝓳": { math: "\\mbfscrj" },
        "𝓴": { math: "\\mbfscrk" },
        "𝓵": { math: "\\mbfscrl" },
        "𝓶": { math: "\\mbfscrm" },
        "𝓷": { math: "\\mbfscrn" },
        "𝓸": { math: "\\mbfscro" },
        "𝓹": { math: "\\mbfscrp" },
        "𝓺": { math: "\\mbfscrq" },
        "𝓻": { math: "\\mbfscrr" },
        "𝓼": { math: "\\mbfscrs" },
        "𝓽": { math: "\\mbfscrt" },
        "𝓾": { math: "\\mbfscru" },
        "𝓿": { math: "\\mbfscrv" },
        "𝔀": { math: "\\mbfscrw" },
        "𝔁": { math: "\\mbfscrx" },
        "𝔂": { math: "\\mbfscry" },
        "𝔃": { math: "\\mbfscrz" },
        "𝔄": { math: "\\mfrakA" },
        "𝔅": { math: "\\mfrakB" },
        "𝔇": { math: "\\mfrakD" },
        "𝔈": { math: "\\mfrakE" },
        "𝔉": { math: "\\mfrakF" },
        "𝔊": { math: "\\mfrakG" },
        "𝔍": { math: "\\mfrakJ" },
        "𝔎": { math: "\\mfrakK" },
        "𝔏": { math: "\\mfrakL" },
        "𝔐": { math: "\\mfrakM" },
        "𝔑": { math: "\\mfrakN" },
        "𝔒": { math: "\\mfrakO" },
        "𝔓": { math: "\\mfrakP" },
        "𝔔": { math: "\\mfrakQ" },
        "𝔖": { math: "\\mfrakS" },
        "𝔗": { math: "\\mfrakT" },
        "𝔘": { math: "\\mfrakU" },
        "𝔙": { math: "\\mfrakV" },
        "𝔚": { math: "\\mfrakW" },
        "𝔛": { math: "\\mfrakX" },
        "𝔜": { math: "\\mfrakY" },
        "𝔞": { math: "\\mfraka" },
        "𝔟": { math: "\\mfrakb" },
        "𝔠": { math: "\\mfrakc" },
        "𝔡": { math: "\\mfrakd" },
        "𝔢": { math: "\\mfrake" },
        "𝔣": { math: "\\mfrakf" },
        "𝔤": { math: "\\mfrakg" },
        "𝔥": { math: "\\mfrakh" },
        "𝔦": { math: "\\mfraki" },
        "𝔧": { math: "\\mfrakj" },
        "𝔨": { math: "\\mfrakk" },
        "𝔩": { math: "\\mfrakl" },
        "𝔪": { math: "\\mfrakm" },
        "𝔫": { math: "\\mfrakn" },
        "𝔬": { math: "\\mfrako" },
        "𝔭": { math: "\\mfrakp" },
        "𝔮": { math: "\\mfrakq" },
        "𝔯": { math: "\\mfrakr" },
        "𝔰": { math: "\\mfraks" },
        "𝔱": { math: "\\mfrakt" },
        "𝔲": { math: "\\mfraku" },
        "𝔳": { math: "\\mfrakv" },
        "𝔴": { math: "\\mfrakw" },
        "𝔵": { math: "\\mfrakx" },
        "𝔶": { math: "\\mfraky" },
        "𝔷": { math: "\\mfrakz" },
        "𝔸": { math: "\\BbbA" },
        "𝔹": { math: "\\BbbB" },
        "𝔻": { math: "\\BbbD" },
        "𝔼": { math: "\\BbbE" },
        "𝔽": { math: "\\BbbF" },
        "𝔾": { math: "\\BbbG" },
        "𝕀": { math: "\\BbbI" },
        "𝕁": { math: "\\BbbJ" },
        "𝕂": { math: "\\BbbK" },
        "𝕃": { math: "\\BbbL" },
        "𝕄": { math: "\\BbbM" },
        "𝕆": { math: "\\BbbO" },
        "𝕊": { math: "\\BbbS" },
        "𝕋": { math: "\\BbbT" },
        "𝕌": { math: "\\BbbU" },
        "𝕍": { math: "\\BbbV" },
        "𝕎": { math: "\\BbbW" },
        "𝕏": { math: "\\BbbX" },
        "𝕐": { math: "\\BbbY" },
        "𝕒": { math: "\\Bbba" },
        "𝕓": { math: "\\Bbbb" },
        "𝕔": { math: "\\Bbbc" },
        "𝕕": { math: "\\Bbbd" },
        "𝕖": { math: "\\Bbbe" },
        "𝕗": { math: "\\Bbbf" },
        "𝕘": { math: "\\Bbbg" },
        "𝕙": { math: "\\Bbbh" },
        "𝕚": { math: "\\Bbbi" },
        "𝕛": { math: "\\Bbbj" },
        "𝕜": { math: "\\Bbbk" },
        "𝕝": { math: "\\Bbbl" },
        "𝕞": { math: "\\Bbbm" },
        "𝕟": { math: "\\Bbbn" },
        "𝕠": { math: "\\Bbbo" },
        "𝕡": { math: "\\Bbbp" },
        "𝕢": { math: "\\Bbbq" },
        "𝕣": { math: "\\Bbbr" },
        "𝕤": { math: "\\Bbbs" },
        "𝕥": { math: "\\Bbbt" },
        "𝕦": { math: "\\Bbbu" },
        "𝕧": { math: "\\Bbbv" },
        "𝕨": { math: "\\Bbbw" },
        "𝕩": { math: "\\Bbbx" },
        "𝕪": { math: "\\Bbby" },
        "𝕫": { math: "\\Bbbz" },
        "𝕬": { math: "\\mbffrakA" },
        "𝕭": { math: "\\mbffrakB" },
        "𝕮": { math: "\\mbffrakC" },
        "𝕯": { math: "\\mbffrakD" },
        "𝕰": { math: "\\mbffrakE" },
        "𝕱": { math: "\\mbffrakF" },
        "𝕲": { math: "\\mbffrakG" },
        "𝕳": { math: "\\mbffrakH" },
        "𝕴": { math: "\\mbffrakI" },
        "𝕵": { math: "\\mbffrakJ" },
        "𝕶": { math: "\\mbffrakK" },
        "𝕷": { math: "\\mbffrakL" },
        "𝕸": { math: "\\mbffrakM" },
        "𝕹": { math: "\\mbffrakN" },
        "𝕺": { math: "\\mbffrakO" },
        "𝕻": { math: "\\mbffrakP" },
        "𝕼": { math: "\\mbffrakQ" },
        "𝕽": { math: "\\mbffrakR" },
        "𝕾": { math: "\\mbffrakS" },
        "𝕿": { math: "\\mbffrakT" },
        "𝖀": { math: "\\mbffrakU" },
        "𝖁": { math: "\\mbffrakV" },
        "𝖂": { math: "\\mbffrakW" },
        "𝖃": { math: "\\mbffrakX" },
        "𝖄": { math: "\\mbffrakY" },
        "𝖅": { math: "\\mbffrakZ" },
        "𝖆": { math: "\\mbffraka" },
        "𝖇": { math: "\\mbffrakb" },
        "𝖈": { math: "\\mbffrakc" },
        "𝖉": { math: "\\mbffrakd" },
        "𝖊": { math: "\\mbffrake" },
        "𝖋": { math: "\\mbffrakf" },
        "𝖌": { math: "\\mbffrakg" },
        "𝖍": { math: "\\mbffrakh" },
        "𝖎": { math: "\\mbffraki" },
        "𝖏": { math: "\\mbffrakj" },
        "𝖐": { math: "\\mbffrakk" },
        "𝖑": { math: "\\mbffrakl" },
        "𝖒": { math: "\\mbffrakm" },
        "𝖓": { math: "\\mbffrakn" },
        "𝖔": { math: "\\mbffrako" },
        "𝖕": { math: "\\mbffrakp" },
        "𝖖": { math: "\\mbffrakq" },
        "𝖗": { math: "\\mbffrakr" },
        "𝖘": { math: "\\mbffraks" },
        "𝖙": { math: "\\mbffrakt" },
        "𝖚": { math: "\\mbffraku" },
        "𝖛": { math: "\\mbffrakv" },
        "𝖜": { math: "\\mbffrakw" },
        "𝖝": { math: "\\mbffrakx" },
        "𝖞": { math: "\\mbffraky" },
        "𝖟": { math: "\\mbffrakz" },
        "𝖠": { math: "\\msansA" },
        "𝖡": { math: "\\msansB" },
        "𝖢": { math: "\\msansC" },
        "𝖣": { math: "\\msansD" },
        "𝖤": { math: "\\msansE" },
        "𝖥": { math: "\\msansF" },
        "𝖦": { math: "\\msansG" },
        "𝖧": { math: "\\msansH" },
        "𝖨": { math: "\\msansI" },
        "𝖩": { math: "\\msansJ" },
        "𝖪": { math: "\\msansK" },
        "𝖫": { math: "\\msansL" },
        "𝖬": { math: "\\msansM" },
        "𝖭": { math: "\\msansN" },
        "𝖮": { math: "\\msansO" },
        "𝖯": { math: "\\msansP" },
        "𝖰": { math: "\\msansQ" },
        "𝖱": { math: "\\msansR" },
        "𝖲": { math: "\\msansS" },
        "𝖳": { math: "\\msansT" },
        "𝖴": { math: "\\msansU" },
        "𝖵": { math: "\\msansV" },
        "𝖶": { math: "\\msansW" },
        "𝖷": { math: "\\msansX" },
        "𝖸": { math: "\\msansY" },
        "𝖹": { math: "\\msansZ" },
        "𝖺": { math: "\\msansa" },
        "𝖻": { math: "\\msansb" },
        "𝖼": { math: "\\msansc" },
        "𝖽": { math: "\\msansd" },
        "𝖾": { math: "\\msanse" },
        "𝖿": { math: "\\msansf" },
        "𝗀": { math: "\\msansg" },
        "𝗁": { math: "\\msansh" },
        "𝗂": { math: "\\msansi" },
        "𝗃": { math: "\\msansj" },
        "𝗄": { math: "\\msansk" },
        "𝗅": { math: "\\msansl" },
        "𝗆": { math: "\\msansm" },
        "𝗇": { math: "\\msansn" },
        "𝗈": { math: "\\msanso" },
        "𝗉": { math: "\\msansp" },
        "𝗊": { math: "\\msansq" },
        "𝗋": { math: "\\msansr" },
        "𝗌": { math: "\\msanss" },
        "𝗍": { math: "\\msanst" },
        "𝗎": { math: "\\msansu" },
        "𝗏": { math: "\\msansv" },
        "𝗐": { math: "\\msansw" },
        "𝗑": { math: "\\msansx" },
        "𝗒": { math: "\\msansy" },
        "𝗓": { math: "\\msansz" },
        "𝗔": { math: "\\mbfsansA" },
        "𝗕": { math: "\\mbfsansB" },
        "𝗖": { math: "\\mbfsansC" },
        "𝗗": { math: "\\mbfsansD" },
        "𝗘": { math: "\\mbfsansE" },
        "𝗙": { math: "\\mbfsansF" },
        "𝗚": { math: "\\mbfsansG" },
        "𝗛": { math: "\\mbfsansH" },
        "𝗜": { math: "\\mbfsansI" },
        "𝗝": { math: "\\mbfsansJ" },
        "𝗞": { math: "\\mbfsansK" },
        "𝗟": { math: "\\mbfsansL" },
        "𝗠": { math: "\\mbfsansM" },
        "𝗡": { math: "\\mbfsansN" },
        "𝗢": { math: "\\mbfsansO" },
        "𝗣": { math: "\\mbfsansP" },
        "𝗤": { math: "\\mbfsansQ" },
        "𝗥": { math: "\\mbfsansR" },
        "𝗦": { math: "\\mbfsansS" },
        "𝗧": { math: "\\mbfsansT" },
        "𝗨": { math: "\\mbfsansU" },
        "𝗩": { math: "\\mbfsansV" },
        "𝗪": { math: "\\mbfsansW" },
        "𝗫": { math: "\\mbfsansX" },
        "𝗬": { math: "\\mbfsansY" },
        "𝗭": { math: "\\mbfsansZ" },
        "𝗮": { math: "\\mbfsansa" },
        "𝗯": { math: "\\mbfsansb" },
        "𝗰": { math: "\\mbfsansc" },
        "𝗱": { math: "\\mbfsansd" },
        "𝗲": { math: "\\mbfsanse" },
        "𝗳": { math: "\\mbfsansf" },
        "𝗴": { math: "\\mbfsansg" },
        "𝗵": { math: "\\mbfsansh" },
        "𝗶": { math: "\\mbfsansi" },
        "𝗷": { math: "\\mbfsansj" },
        "𝗸": { math: "\\mbfsansk" },
        "𝗹": { math: "\\mbfsansl" },
        "𝗺": { math: "\\mbfsansm" },
        "𝗻": { math: "\\mbfsansn" },
        "𝗼": { math: "\\mbfsanso" },
        "𝗽": { math: "\\mbfsansp" },
        "𝗾": { math: "\\mbfsansq" },
        "𝗿": { math: "\\mbfsansr" },
        "𝘀": { math: "\\mbfsanss" },
        "𝘁": { math: "\\mbfsanst" },
        "𝘂": { math: "\\mbfsansu" },
        "𝘃": { math: "\\mbfsansv" },
        "𝘄": { math: "\\mbfsansw" },
        "𝘅": { math: "\\mbfsansx" },
        "𝘆": { math: "\\mbfsansy" },
        "𝘇": { math: "\\mbfsansz" },
        "𝘈": { math: "\\mitsansA" },
        "𝘉": { math: "\\mitsansB" },
        "𝘊": { math: "\\mitsansC" },
        "𝘋": { math: "\\mitsansD" },
        "𝘌": { math: "\\mitsansE" },
        "𝘍": { math: "\\mitsansF" },
        "𝘎": { math: "\\mitsansG" },
        "𝘏": { math: "\\mitsansH" },
        "𝘐": { math: "\\mitsansI" },
        "𝘑": { math: "\\mitsansJ" },
        "𝘒": { math: "\\mitsansK" },
        "𝘓": { math: "\\mitsansL" },
        "𝘔": { math: "\\mitsansM" },
        "𝘕": { math: "\\mitsansN" },
        "𝘖": { math: "\\mitsansO" },
        "𝘗": { math: "\\mitsansP" },
        "𝘘": { math: "\\mitsansQ" },
        "𝘙": { math: "\\mitsansR" },
        "𝘚": { math: "\\mitsansS" },
        "𝘛": { math: "\\mitsansT" },
        "𝘜": { math: "\\mitsansU" },
        "𝘝": { math: "\\mitsansV" },
        "𝘞": { math: "\\mitsansW" },
        "𝘟": { math: "\\mitsansX" },
        "𝘠": { math: "\\mitsansY" },
        "𝘡": { math: "\\mitsansZ" },
        "𝘢": { math: "\\mitsansa" },
        "𝘣": { math: "\\mitsansb" },
        "𝘤": { math: "\\mitsansc" },
        "𝘥": { math: "\\mitsansd" },
        "𝘦": { math: "\\mitsanse" },
        "𝘧": { math: "\\mitsansf" },
        "𝘨": { math: "\\mitsansg" },
        "𝘩": { math: "\\mitsansh" },
        "𝘪": { math: "\\mitsansi" },
        "𝘫": { math: "\\mitsansj" },
        "𝘬": { math: "\\mitsansk" },
        "𝘭": { math: "\\mitsansl" },
        "𝘮": { math: "\\mitsansm" },
        "𝘯": { math: "\\mitsansn" },
        "𝘰": { math: "\\mitsanso" },
        "𝘱": { math: "\\mitsansp" },
        "𝘲": { math: "\\mitsansq" },
        "𝘳": { math: "\\mitsansr" },
        "𝘴": { math: "\\mitsanss" },
        "𝘵": { math: "\\mitsanst" },
        "𝘶": { math: "\\mitsansu" },
        "𝘷": { math: "\\mitsansv" },
        "𝘸": { math: "\\mitsansw" },
        "𝘹": { math: "\\mitsansx" },
        "𝘺": { math: "\\mitsansy" },
        "𝘻": { math: "\\mitsansz" },
        "𝘼": { math: "\\mbfitsansA" },
        "𝘽": { math: "\\mbfitsansB" },
        "𝘾": { math: "\\mbfitsansC" },
        "𝘿": { math: "\\mbfitsansD" },
        "𝙀": { math: "\\mbfitsansE" },
        "𝙁": { math: "\\mbfitsansF" },
        "𝙂": { math: "\\mbfitsansG" },
        "𝙃": { math: "\\mbfitsansH" },
        "𝙄": { math: "\\mbfitsansI" },
        "𝙅": { math: "\\mbfitsansJ" },
        "𝙆": { math: "\\mbfitsansK" },
        "𝙇": { math: "\\mbfitsansL" },
        "𝙈": { math: "\\mbfitsansM" },
        "𝙉": { math: "\\mbfitsansN" },
        "𝙊": { math: "\\mbfitsansO" },
        "𝙋": { math: "\\mbfitsansP" },
        "𝙌": { math: "\\mbfitsansQ" },
        "𝙍": { math: "\\mbfitsansR" },
        "𝙎": { math: "\\mbfitsansS" },
        "𝙏": { math: "\\mbfitsansT" },
        "𝙐": { math: "\\mbfitsansU" },
        "𝙑": { math: "\\mbfitsansV" },
        "𝙒": { math: "\\mbfitsansW" },
        "𝙓": { math: "\\mbfitsansX" },
        "𝙔": { math: "\\mbfitsansY" },
        "𝙕": { math: "\\mbfitsansZ" },
        "𝙖": { math: "\\mbfitsansa" },
        "𝙗": { math: "\\mbfitsansb" },
        "𝙘": { math: "\\mbfitsansc" },
        "𝙙": { math: "\\mbfitsansd" },
        "𝙚": { math: "\\mbfitsanse" },
        "𝙛": { math: "\\mbfitsansf" },
        "𝙜": { math: "\\mbfitsansg" },
        "𝙝": { math: "\\mbfitsansh" },
        "𝙞": { math: "\\mbfitsansi" },
        "𝙟": { math: "\\mbfitsansj" },
        "𝙠": { math: "\\mbfitsansk" },
        "𝙡": { math: "\\mbfitsansl" },
        "𝙢": { math: "\\mbfitsansm" },
        "𝙣": { math: "\\mbfitsansn" },
        "𝙤": { math: "\\mbfitsanso" },
        "𝙥": { math: "\\mbfitsansp" },
        "𝙦": { math: "\\mbfitsansq" },
        "𝙧": { math: "\\mbfitsansr" },
        "𝙨": { math: "\\mbfitsanss" },
        "𝙩": { math: "\\mbfitsanst" },
        "𝙪": { math: "\\mbfitsansu" },
        "𝙫": { math: "\\mbfitsansv" },
        "𝙬": { math: "\\mbfitsansw" },
        "𝙭": { math: "\\mbfitsansx" },
        "𝙮": { math: "\\mbfitsansy" },
        "𝙯": { math: "\\mbfitsansz" },
        "𝙰": { math: "\\mttA" },
        "𝙱": { math: "\\mttB" },
        "𝙲": { math: "\\mttC" },
        "𝙳": { math: "\\mttD" },
        "𝙴": { math: "\\mttE" },
        "𝙵": { math: "\\mttF" },
        "𝙶": { math: "\\mttG" },
        "𝙷": { math: "\\mttH" },
        "𝙸": { math: "\\mttI" },
        "𝙹": { math: "\\mttJ" },
        "𝙺": { math: "\\mttK" },
        "𝙻": { math: "\\mttL" },
        "𝙼": { math: "\\mttM" },
        "𝙽": { math: "\\mttN" },
        "𝙾": { math: "\\mttO" },
        "𝙿": { math: "\\mttP" },
        "𝚀": { math: "\\mttQ" },
        "𝚁": { math: "\\mttR" },
        "𝚂": { math: "\\mttS" },
        "𝚃": { math: "\\mttT" },
        "𝚄": { math: "\\mttU" },
        "𝚅": { math: "\\mttV" },
        "𝚆": { math: "\\mttW" },
        "𝚇": { math: "\\mttX" },
        "𝚈": { math: "\\mttY" },
        "𝚉": { math: "\\mttZ" },
        "𝚊": { math: "\\mtta" },
        "𝚋": { math: "\\mttb" },
        "𝚌": { math: "\\mttc" },
        "𝚍": { math: "\\mttd" },
        "𝚎": { math: "\\mtte" },
        "𝚏": { math: "\\mttf" },
        "𝚐": { math: "\\mttg" },
        "𝚑": { math: "\\mtth" },
        "𝚒": { math: "\\mtti" },
        "𝚓": { math: "\\mttj" },
        "𝚔": { math: "\\mttk" },
        "𝚕": { math: "\\mttl" },
        "𝚖": { math: "\\mttm" },
        "𝚗": { math: "\\mttn" },
        "𝚘": { math: "\\mtto" },
        "𝚙": { math: "\\mttp" },
        "𝚚": { math: "\\mttq" },
        "𝚛": { math: "\\mttr" },
        "𝚜": { math: "\\mtts" },
        "𝚝": { math: "\\mttt" },
        "𝚞": { math: "\\mttu" },
        "𝚟": { math: "\\mttv" },
        "𝚠": { math: "\\mttw" },
        "𝚡": { math: "\\mttx" },
        "𝚢": { math: "\\mtty" },
        "𝚣": { math: "\\mttz" },
        "𝚤": { math: "\\imath" },
        "𝚥": { math: "\\jmath" },
        "𝚨": { math: "\\mbfAlpha" },
        "𝚩": { math: "\\mbfBeta" },
        "𝚪": { math: "\\mbfGamma" },
        "𝚫": { math: "\\mbfDelta" },
        "𝚬": { math: "\\mbfEpsilon" },
        "𝚭": { math: "\\mbfZeta" },
        "𝚮": { math: "\\mbfEta" },
        "𝚯": { math: "\\mbfTheta" },
        "𝚰": { math: "\\mbfIota" },
        "𝚱": { math: "\\mbfKappa" },
        "𝚲": { math: "\\mbfLambda" },
        "𝚳": { math: "\\mbfMu" },
        "𝚴": { math: "\\mbfNu" },
        "𝚵": { math: "\\mbfXi" },
        "𝚶": { math: "\\mbfOmicron" },
        "𝚷": { math: "\\mbfPi" },
        "𝚸": { math: "\\mbfRho" },
        "𝚹": { math: "\\mbfvarTheta" },
        "𝚺": { math: "\\mbfSigma" },
        "𝚻": { math: "\\mbfTau" },
        "𝚼": { math: "\\mbfUpsilon" },
        "𝚽": { math: "\\mbfPhi" },
        "𝚾": { math: "\\mbfChi" },
        "𝚿": { math: "\\mbfPsi" },
        "𝛀": { math: "\\mbfOmega" },
        "𝛁": { math: "\\mbfnabla" },
        "𝛂": { math: "\\mbfalpha" },
        "𝛃": { math: "\\mbfbeta" },
        "𝛄": { math: "\\mbfgamma" },
        "𝛅": { math: "\\mbfdelta" },
        "𝛆": { math: "\\mbfvarepsilon" },
        "𝛇": { math: "\\mbfzeta" },
        "𝛈": { math: "\\mbfeta" },
        "𝛉": { math: "\\mbftheta" },
        "𝛊": { math: "\\mbfiota" },
        "𝛋": { math: "\\mbfkappa" },
        "𝛌": { math: "\\mbflambda" },
        "𝛍": { math: "\\mbfmu" },
        "𝛎": { math: "\\mbfnu" },
        "𝛏": { math: "\\mbfxi" },
        "𝛐": { math: "\\mbfomicron" },
        "𝛑": { math: "\\mbfpi" },
        "𝛒": { math: "\\mbfrho" },
        "𝛓": { math: "\\mbfvarsigma" },
        "𝛔": { math: "\\mbfsigma" },
        "𝛕": { math: "\\mbftau" },
        "𝛖": { math: "\\mbfupsilon" },
        "𝛗": { math: "\\mbfvarphi" },
        "𝛘": { math: "\\mbfchi" },
        "𝛙": { math: "\\mbfpsi" },
        "𝛚": { math: "\\mbfomega" },
        "𝛛": { math: "\\mbfpartial" },
        "𝛜": { math: "\\mbfepsilon" },
        "𝛝": { math: "\\mbfvartheta" },
        "𝛞": { math: "\\mbfvarkappa" },
        "𝛟": { math: "\\mbfphi" },
        "𝛠": { math: "\\mbfvarrho" },
        "𝛡": { math: "\\mbfvarpi" },
        "𝛢": { math: "\\mitAlpha" },
        "𝛣": { math: "\\mitBeta" },
        "𝛤": { math: "\\mitGamma" },
        "𝛥": { math: "\\mitDelta" },
        "𝛦": { math: "\\mitEpsilon" },
        "𝛧": { math: "\\mitZeta" },
        "𝛨": { math: "\\mitEta" },
        "𝛩": { math: "\\mitTheta" },
        "𝛪": { math: "\\mitIota" },
        "𝛫": { math: "\\mitKappa" },
        "𝛬": { math: "\\mitLambda" },
        "𝛭": { math: "\\mitMu" },
        "𝛮": { math: "\\mitNu" },
        "𝛯": { math: "\\mitXi" },
        "𝛰": { math: "\\mitOmicron" },
        "𝛱": { math: "\\mitPi" },
        "𝛲": { math: "\\mitRho" },
        "𝛳": { math: "\\mitvarTheta" },
        "𝛴": { math: "\\mitSigma" },
        "𝛵": { math: "\\mitTau" },
        "𝛶": { math: "\\mitUpsilon" },
        "𝛷": { math: "\\mitPhi" },
        "𝛸": { math: "\\mitChi" },
        "𝛹": { math: "\\mitPsi" },
        "𝛺": { math: "\\mitOmega" },
        "𝛻": { math: "\\mitnabla" },
        "𝛼": { math: "\\mitalpha" },
        "𝛽": { math: "\\mitbeta" },
        "𝛾": { math: "\\mitgamma" },
        "𝛿": { math: "\\mitdelta" },
        "𝜀": { math: "\\mitvarepsilon" },
        "𝜁": { math: "\\mitzeta" },
        "𝜂": { math: "\\miteta" },
        "𝜃": { math: "\\mittheta" },
        "𝜄": { math: "\\mitiota" },
        "𝜅": { math: "\\mitkappa" },
        "𝜆": { math: "\\mitlambda" },
        "𝜇": { math: "\\mitmu" },
        "𝜈": { math: "\\mitnu" },
        "𝜉": { math: "\\mitxi" },
        "𝜊": { math: "\\mitomicron" },
        "𝜋": { math: "\\mitpi" },
        "𝜌": { math: "\\mitrho" },
        "𝜍": { math: "\\mitvarsigma" },
        "𝜎": { math: "\\mitsigma" },
        "𝜏": { math: "\\mittau" },
        "𝜐": { math: "\\mitupsilon" },
        "𝜑": { math: "\\mitvarphi" },
        "𝜒": { math: "\\mitchi" },
        "𝜓": { math: "\\mitpsi" },
        "𝜔": { math: "\\mitomega" },
        "𝜕": { math: "\\mitpartial" },
        "𝜖": { math: "\\mitepsilon" },
        "𝜗": { math: "\\mitvartheta" },
        "𝜘": { math: "\\mitvarkappa" },
        "𝜙": { math: "\\mitphi" },
        "𝜚": { math: "\\mitvarrho" },
        "𝜛": { math: "\\mitvarpi" },
        "𝜜": { math: "\\mbfitAlpha" },
        "𝜝": { math: "\\mbfitBeta" },
        "𝜞": { math: "\\mbfitGamma" },
        "𝜟": { math: "\\mbfitDelta" },
        "𝜠": { math: "\\mbfitEpsilon" },
        "𝜡": { math: "\\mbfitZeta" },
        "𝜢": { math: "\\mbfitEta" },
        "𝜣": { math: "\\mbfitTheta" },
        "𝜤": { math: "\\mbfitIota" },
        "𝜥": { math: "\\mbfitKappa" },
        "𝜦": { math: "\\mbfitLambda" },
        "𝜧": { math: "\\mbfitMu" },
        "𝜨": { math: "\\mbfitNu" },
        "𝜩": { math: "\\mbfitXi" },
        "𝜪": { math: "\\mbfitOmicron" },
        "𝜫": { math: "\\mbfitPi" },
        "𝜬": { math: "\\mbfitRho" },
        "𝜭": { math: "\\mbfitvarTheta" },
        "𝜮": { math: "\\mbfitSigma" },
        "𝜯": { math: "\\mbfitTau" },
        "𝜰": { math: "\\mbfitUpsilon" },
        "𝜱": { math: "\\mbfitPhi" },
        "𝜲": { math: "\\mbfitChi" },
        "𝜳": { math: "\\mbfitPsi" },
        "𝜴": { math: "\\mbfitOmega" },
        "𝜵": { math: "\\mbfitnabla" },
        "𝜶": { math: "\\mbfitalpha" },
        "𝜷": { math: "\\mbfitbeta" },
        "𝜸": { math: "\\mbfitgamma" },
        "𝜹": { math: "\\mbfitdelta" },
        "𝜺": { math: "\\mbfitvarepsilon" },
        "𝜻": { math: "\\mbfitzeta" },
        "𝜼": { math: "\\mbfiteta" },
        "𝜽": { math: "\\mbfittheta" },
        "𝜾": { math: "\\mbfitiota" },
        "𝜿": { math: "\\mbfitkappa" },
        "𝝀": { math: "\\mbfitlambda" },
        "𝝁": { math: "\\mbfitmu" },
        "𝝂": { math: "\\mbfitnu" },
        "𝝃": { math: "\\mbfitxi" },
        "𝝄": { math: "\\mbfitomicron" },
        "𝝅": { math: "\\mbfitpi" },
        "𝝆": { math: "\\mbfitrho" },
        "𝝇": { math: "\\mbfitvarsigma" },
        "𝝈": { math: "\\mbfitsigma" },
        "𝝉": { math: "\\mbfittau" },
        "𝝊": { math: "\\mbfitupsilon" },
        "𝝋": { math: "\\mbfitvarphi" },
        "𝝌": { math: "\\mbfitchi" },
        "𝝍": { math: "\\mbfitpsi" },
        "𝝎": { math: "\\mbfitomega" },
        "𝝏": { math: "\\mbfitpartial" },
        "𝝐": { math: "\\mbfitepsilon" },
        "𝝑": { math: "\\mbfitvartheta" },
        "𝝒": { math: "\\mbfitvarkappa" },
        "𝝓": { math: "\\mbfitphi" },
        "𝝔": { math: "\\mbfitvarrho" },
        "𝝕": { math: "\\mbfitvarpi" },
        "𝝖": { math: "\\mbfsansAlpha" },
        "𝝗": { math: "\\mbfsansBeta" },
        "𝝘": { math: "\\mbfsansGamma" },
        "𝝙": { math: "\\mbfsansDelta" },
        "𝝚": { math: "\\mbfsansEpsilon" },
        "𝝛": { math: "\\mbfsansZeta" },
        "𝝜": { math: "\\mbfsansEta" },
        "𝝝": { math: "\\mbfsansTheta" },
        "𝝞": { math: "\\mbfsansIota" },
        "𝝟": { math: "\\mbfsansKappa" },
        "𝝠": { math: "\\mbfsansLambda" },
        "𝝡": { math: "\\mbfsansMu" },
        "𝝢": { math: "\\mbfsansNu" },
        "𝝣": { math: "\\mbfsansXi" },
        "𝝤": { math: "\\mbfsansOmicron" },
        "𝝥": { math: "\\mbfsansPi" },
        "𝝦": { math: "\\mbfsansRho" },
        "𝝧": { math: "\\mbfsansvarTheta" },
        "𝝨": { math: "\\mbfsansSigma" },
        "𝝩": { math: "\\mbfsansTau" },
        "𝝪": { math: "\\mbfsansUpsilon" },
        "𝝫": { math: "\\mbfsansPhi" },
        "𝝬": { math: "\\mbfsansChi" },
        "𝝭": { math: "\\mbfsansPsi" },
        "𝝮": { math: "\\mbfsansOmega" },
        "𝝯": { math: "\\mbfsansnabla" },
        "𝝰": { math: "\\mbfsansalpha" },
        "𝝱": { math: "\\mbfsansbeta" },
        "𝝲": { math: "\\mbfsansgamma" },
        "𝝳": { math: "\\mbfsansdelta" },
        "𝝴": { math: "\\mbfsansvarepsilon" },
        "𝝵": { math: "\\mbfsanszeta" },
        "𝝶": { math: "\\mbfsanseta" },
        "𝝷": { math: "\\mbfsanstheta" },
        "𝝸": { math: "\\mbfsansiota" },
        "𝝹": { math: "\\mbfsanskappa" },
        "𝝺": { math: "\\mbfsanslambda" },
        "𝝻": { math: "\\mbfsansmu" },
        "𝝼": { math: "\\mbfsansnu" },
        "𝝽": { math: "\\mbfsansxi" },
        "𝝾": { math: "\\mbfsansomicron" },
        "𝝿": { math: "\\mbfsanspi" },
        "𝞀": { math: "\\mbfsansrho" },
        "𝞁": { math: "\\mbfsansvarsigma" },
        "𝞂": { math: "\\mbfsanssigma" },
        "𝞃": { math: "\\mbfsanstau" },
        "𝞄": { math: "\\mbfsansupsilon" },
        "𝞅": { math: "\\mbfsansvarphi" },
        "𝞆": { math: "\\mbfsanschi" },
        "𝞇": { math: "\\mbfsanspsi" },
        "𝞈": { math: "\\mbfsansomega" },
        "𝞉": { math: "\\mbfsanspartial" },
        "𝞊": { math: "\\mbfsansepsilon" },
        "𝞋": { math: "\\mbfsansvartheta" },
        "𝞌": { math: "\\mbfsansvarkappa" },
        "𝞍": { math: "\\mbfsansphi" },
        "𝞎": { math: "\\mbfsansvarrho" },
        "𝞏": { math: "\\mbfsansvarpi" },
        "𝞐": { math: "\\mbfitsansAlpha" },
        "𝞑": { math: "\\mbfitsansBeta" },
        "𝞒": { math: "\\mbfitsansGamma" },
        "𝞓": { math: "\\mbfitsansDelta" },
        "𝞔": { math: "\\mbfitsansEpsilon" },
        "𝞕": { math: "\\mbfitsansZeta" },
        "𝞖": { math: "\\mbfitsansEta" },
        "𝞗": { math: "\\mbfitsansTheta" },
        "𝞘": { math: "\\mbfitsansIota" },
        "𝞙": { math: "\\mbfitsansKappa" },
        "𝞚": { math: "\\mbfitsansLambda" },
        "𝞛": { math: "\\mbfitsansMu" },
        "𝞜": { math: "\\mbfitsansNu" },
        "𝞝": { math: "\\mbfitsansXi" },
        "𝞞": { math: "\\mbfitsansOmicron" },
        "𝞟": { math: "\\mbfitsansPi" },
        "𝞠": { math: "\\mbfitsansRho" },
        "𝞡": { math: "\\mbfitsansvarTheta" },
        "𝞢": { math: "\\mbfitsansSigma" },
        "𝞣": { math: "\\mbfitsansTau" },
        "𝞤": { math: "\\mbfitsansUpsilon" },
        "𝞥": { math: "\\mbfitsansPhi" },
        "𝞦": { math: "\\mbfitsansChi" },
        "𝞧": { math: "\\mbfitsansPsi" },
        "𝞨": { math: "\\mbfitsansOmega" },
        "𝞩": { math: "\\mbfitsansnabla" },
        "𝞪": { math: "\\mbfitsansalpha" },
        "𝞫": { math: "\\mbfitsansbeta" },
        "𝞬": { math: "\\mbfitsansgamma" },
        "𝞭": { math: "\\mbfitsansdelta" },
        "𝞮": { math: "\\mbfitsansvarepsilon" },
        "𝞯": { math: "\\mbfitsanszeta" },
        "𝞰": { math: "\\mbfitsanseta" },
        "𝞱": { math: "\\mbfitsanstheta" },
        "𝞲": { math: "\\mbfitsansiota" },
        "𝞳": { math: "\\mbfitsanskappa" },
        "𝞴": { math: "\\mbfitsanslambda" },
        "𝞵": { math: "\\mbfitsansmu" },
        "𝞶": { math: "\\mbfitsansnu" },
        "𝞷": { math: "\\mbfitsansxi" },
        "𝞸": { math: "\\mbfitsansomicron" },
        "𝞹": { math: "\\mbfitsanspi" },
        "𝞺": { math: "\\mbfitsansrho" },
        "𝞻": { math: "\\mbfitsansvarsigma" },
        "𝞼": { math: "\\mbfitsanssigma" },
        "𝞽": { math: "\\mbfitsanstau" },
        "𝞾": { math: "\\mbfitsansupsilon" },
        "𝞿": { math: "\\mbfitsansvarphi" },
        "𝟀": { math: "\\mbfitsanschi" },
        "𝟁": { math: "\\mbfitsanspsi" },
        "𝟂": { math: "\\mbfitsansomega" },
        "𝟃": { math: "\\mbfitsanspartial" },
        "𝟄": { math: "\\mbfitsansepsilon" },
        "𝟅": { math: "\\mbfitsansvartheta" },
        "𝟆": { math: "\\mbfitsansvarkappa" },
        "𝟇": { math: "\\mbfitsansphi" },
        "𝟈": { math: "\\mbfitsansvarrho" },
        "𝟉": { math: "\\mbfitsansvarpi" },
        "𝟊": { math: "\\mbfDigamma" },
        "𝟋": { math: "\\mbfdigamma" },
        "𝟎": { math: "\\mbfzero" },
        "𝟏": { math: "\\mbfone" },
        "𝟐": { math: "\\mbftwo" },
        "𝟑": { math: "\\mbfthree" },
        "𝟒": { math: "\\mbffour" },
        "𝟓": { math: "\\mbffive" },
        "𝟔": { math: "\\mbfsix" },
        "𝟕": { math: "\\mbfseven" },
        "𝟖": { math: "\\mbfeight" },
        "𝟗": { math: "\\mbfnine" },
        "𝟘": { math: "\\Bbbzero" },
        "𝟙": { math: "\\Bbbone" },
        "𝟚": { math: "\\Bbbtwo" },
        "𝟛": { math: "\\Bbbthree" },
        "𝟜": { math: "\\Bbbfour" },
        "𝟝": { math: "\\Bbbfive" },
        "𝟞": { math: "\\Bbbsix" },
        "𝟟": { math: "\\Bbbseven" },
        "𝟠": { math: "\\Bbbeight" },
        "𝟡": { math: "\\Bbbnine" },
        "𝟢": { math: "\\msanszero" },
        "𝟣": { math: "\\msansone" },
        "𝟤": { math: "\\msanstwo" },
        "𝟥": { math: "\\msansthree" },
        "𝟦": { math: "\\msansfour" },
        "𝟧": { math: "\\msansfive" },
        "𝟨": { math: "\\msanssix" },
        "𝟩": { math: "\\msansseven" },
        "𝟪": { math: "\\msanseight" },
        "𝟫": { math: "\\msansnine" },
        "𝟬": { math: "\\mbfsanszero" },
        "𝟭": { math: "\\mbfsansone" },
        "𝟮": { math: "\\mbfsanstwo" },
        "𝟯": { math: "\\mbfsansthree" },
        "𝟰": { math: "\\mbfsansfour" },
        "𝟱": { math: "\\mbfsansfive" },
        "𝟲": { math: "\\mbfsanssix" },
        "𝟳": { math: "\\mbfsansseven" },
        "𝟴": { math: "\\mbfsanseight" },
        "𝟵": { math: "\\mbfsansnine" },
        "𝟶": { math: "\\mttzero" },
        "𝟷": { math: "\\mttone" },
        "𝟸": { math: "\\mtttwo" },
        "𝟹": { math: "\\mttthree" },
        "𝟺": { math: "\\mttfour" },
        "𝟻": { math: "\\mttfive" },
        "𝟼": { math: "\\mttsix" },
        "𝟽": { math: "\\mttseven" },
        "𝟾": { math: "\\mtteight" },
        "𝟿": { math: "\\mttnine" },
        ữ0: { math: "\\arabicmaj" },
        ữ1: { math: "\\arabichad" },
        "‐": { math: "\\mathhyphen" },
        "―": { math: "\\horizbar" },
        "‗": { math: "\\twolowline" },
        "‥": { math: "\\enleadertwodots" },
        "″": { math: "\\dprime" },
        "‴": { math: "\\trprime" },
        "‵": { math: "\\backprime" },
        "‶": { math: "\\backdprime" },
        "‷": { math: "\\backtrprime" },
        "‸": { math: "\\caretinsert" },
        "‼": { math: "\\Exclam" },
        "⁀": { math: "\\tieconcat" },
        "⁃": { math: "\\hyphenbullet" },
        "⁄": { math: "\\fracslash" },
        "⁇": { math: "\\Question" },
        "⁐": { math: "\\closure" },
        "⁗": { math: "\\qprime" },
        "⃒": { math: "\\vertoverlay" },
        "⃗": { math: "\\vec" },
        "⃛": { math: "\\dddot" },
        "⃜": { math: "\\ddddot" },
        "⃝": { math: "\\enclosecircle" },
        "⃞": { math: "\\enclosesquare" },
        "⃟": { math: "\\enclosediamond" },
        "⃡": { math: "\\overleftrightarrow" },
        "⃤": { math: "\\enclosetriangle" },
        "⃧": { math: "\\annuity" },
        "⃨": { math: "\\threeunderdot" },
        "⃩": { math: "\\widebridgeabove" },
        "⃬": { math: "\\underrightharpoondown" },
        "⃭": { math: "\\underleftharpoondown" },
        "⃮": { math: "\\underleftarrow" },
        "⃯": { math: "\\underrightarrow" },
        "⃰": { math: "\\asteraccent" },
        ℎ: { math: "\\Planckconst" },
        ℏ: { math: "\\hslash" },
        ℒ: { math: "\\mscrL" },
        ℛ: { math: "\\mscrR" },
        "℧": { math: "\\mho" },
        "℩": { math: "\\turnediota" },
        Ⅎ: { math: "\\Finv" },
        ℶ: { math: "\\beth" },
        ℷ: { math: "\\gimel" },
        ℸ: { math: "\\daleth" },
        "⅁": { math: "\\Game" },
        "⅂": { math: "\\sansLturned" },
        "⅃": { math: "\\sansLmirrored" },
        "⅄": { math: "\\Yup" },
        ⅅ: { math: "\\CapitalDifferentialD" },
        "⅊": { math: "\\PropertyLine" },
        "↚": { math: "\\nleftarrow" },
        "↛": { math: "\\nrightarrow" },
        "↞": { math: "\\twoheadleftarrow" },
        "↟": { math: "\\twoheaduparrow" },
        "↠": { math: "\\twoheadrightarrow" },
        "↡": { math: "\\twoheaddownarrow" },
        "↢": { math: "\\leftarrowtail" },
        "↣": { math: "\\rightarrowtail" },
        "↤": { math: "\\mapsfrom" },
        "↥": { math: "\\mapsup" },
        "↧": { math: "\\mapsdown" },
        "↨": { math: "\\updownarrowbar" },
        "↫": { math: "\\looparrowleft" },
        "↬": { math: "\\looparrowright" },
        "↭": { math: "\\leftrightsquigarrow" },
        "↮": { math: "\\nleftrightarrow" },
        "↰": { math: "\\Lsh" },
        "↱": { math: "\\Rsh" },
        "↳": { math: "\\Rdsh", text: "\\reflectbox{\\carriagereturn}" },
        "↴": { math: "\\linefeed" },
        "↵": { math: "\\carriagereturn" },
        "↶": { math: "\\curvearrowleft" },
        "↷": { math: "\\curvearrowright" },
        "↸": { math: "\\barovernorthwestarrow" },
        "↹": { math: "\\barleftarrowrightarrowbar" },
        "↺": { math: "\\circlearrowleft" },
        "↾": { math: "\\upharpoonright" },
        "↿": { math: "\\upharpoonleft" },
        "⇁": { math: "\\rightharpoondown" },
        "⇂": { math: "\\downharpoonright" },
        "⇃": { math: "\\downharpoonleft" },
        "⇄": { math: "\\rightleftarrows" },
        "⇆": { math: "\\leftrightarrows" },
        "⇇": { math: "\\leftleftarrows" },
        "⇈": { math: "\\upuparrows" },
        "⇉": { math: "\\rightrightarrows" },
        "⇊": { math: "\\downdownarrows" },
        "⇋": { math: "\\leftrightharpoons" },
        "⇍": { math: "\\nLeftarrow" },
        "⇎": { math: "\\nLeftrightarrow" },
        "⇏": { math: "\\nRightarrow" },
        "⇖": { math: "\\Nwarrow" },
        "⇗": { math: "\\Nearrow" },
        "⇘": { math: "\\Searrow" },
        "⇙": { math: "\\Swarrow" },
        "⇚": { math: "\\Lleftarrow" },
        "⇛": { math: "\\Rrightarrow" },
        "⇜": { math: "\\leftsquigarrow" },
        "⇝": { math: "\\rightsquigarrow" },
        "⇞": { math: "\\nHuparrow" },
        "⇟": { math: "\\nHdownarrow" },
        "⇡": { math: "\\updasharrow" },
        "⇣": { math: "\\downdasharrow" },
        "⇦": { math: "\\leftwhitearrow" },
        "⇧": { math: "\\upwhitearrow" },
        "⇨": { math: "\\rightwhitearrow" },
        "⇩": { math: "\\downwhitearrow" },
        "⇪": { math: "\\whitearrowupfrombar" },
        "⇴": { math: "\\circleonrightarrow" },
        "⇶": { math: "\\rightthreearrows" },
        "⇷": { math: "\\nvleftarrow" },
        "⇹": { math: "\\nvleftrightarrow" },
        "⇺": { math: "\\nVleftarrow" },
        "⇼": { math: "\\nVleftrightarrow" },
        "⇽": { math: "\\leftarrowtriangle" },
        "⇾": { math: "\\rightarrowtriangle" },
        "⇿": { math: "\\leftrightarrowtriangle" },
        "∁": { math: "\\complement" },
        "∄": { math: "\\nexists" },
        "∅": { math: "\\varnothing" },
        "∆": { math: "\\increment" },
        "∇": { math: "\\nabla" },
        "∊": { math: "\\smallin" },
        "∍": { math: "\\smallni" },
        "∎": { math: "\\QED" },
        "∔": { math: "\\dotplus" },
        "∕": { math: "\\divslash" },
        "√": { math: "\\sqrt" },
        "∟": { math: "\\rightangle" },
        "∡": { math: "\\measuredangle" },
        "∢": { math: "\\sphericalangle" },
        "∤": { math: "\\nmid" },
        "∦": { math: "\\nparallel" },
        "∲": { math: "\\lcirclerightint" },
        "∴": { math: "\\therefore" },
        "∵": { math: "\\because" },
        "∷": { math: "\\Colon" },
        "∹": { math: "\\eqcolon" },
        "∽": { math: "\\backsim" },
        "≊": { math: "\\approxeq" },
        "≎": { math: "\\Bumpeq" },
        "≏": { math: "\\bumpeq" },
        "≒": { math: "\\fallingdotseq" },
        "≓": { math: "\\risingdotseq" },
        "≔": { math: "\\coloneq" },
        "≖": { math: "\\eqcirc" },
        "≗": { math: "\\circeq" },
        "≘": { math: "\\arceq" },
        "≚": { math: "\\veeeq" },
        "≜": { math: "\\triangleq" },
        "≝": { math: "\\eqdef" },
        "≞": { math: "\\measeq" },
        "≟": { math: "\\questeq" },
        "≣": { math: "\\Equiv" },
        "≨": { math: "\\lneqq" },
        "≩": { math: "\\gneqq" },
        "≬": { math: "\\between" },
        "≭": { math: "\\nasymp" },
        "≴": { math: "\\nlesssim" },
        "≵": { math: "\\ngtrsim" },
        "≶": { math: "\\lessgtr" },
        "≷": { math: "\\gtrless" },
        "≼": { math: "\\preccurlyeq" },
        "≽": { math: "\\succcurlyeq" },
        "⊊": { math: "\\subsetneq" },
        "⊋": { math: "\\supsetneq" },
        "⊌": { math: "\\cupleftarrow" },
        "⊍": { math: "\\cupdot" },
        "⊏": { math: "\\sqsubset" },
        "⊐": { math: "\\sqsupset" },
        "⊚": { math: "\\circledcirc" },
        "⊛": { math: "\\circledast" },
        "⊜": { math: "\\circledequal" },
        "⊝": { math: "\\circleddash" },
        "⊞": { math: "\\boxplus" },
        "⊟": { math: "\\boxminus" },
        "⊠": { math: "\\boxtimes" },
        "⊡": { math: "\\boxdot" },
        "⊦": { math: "\\assert" },
        "⊩": { math: "\\Vdash" },
        "⊪": { math: "\\Vvdash" },
        "⊫": { math: "\\VDash" },
        "⊬": { math: "\\nvdash" },
        "⊭": { math: "\\nvDash" },
        "⊮": { math: "\\nVdash" },
        "⊯": { math: "\\nVDash" },
        "⊰": { math: "\\prurel" },
        "⊱": { math: "\\scurel" },
        "⊲": { math: "\\vartriangleleft" },
        "⊳": { math: "\\vartriangleright" },
        "⊴": { math: "\\trianglelefteq" },
        "⊵": { math: "\\trianglerighteq" },
        "⊸": { math: "\\multimap" },
        "⊺": { math: "\\intercal" },
        "⊻": { math: "\\veebar" },
        "⊼": { math: "\\barwedge" },
        "⊽": { math: "\\barvee" },
        "⊿": { math: "\\varlrtriangle" },
        "⋇": { math: "\\divideontimes" },
        "⋉": { math: "\\ltimes" },
        "⋊": { math: "\\rtimes" },
        "⋋": { math: "\\leftthreetimes" },
        "⋌": { math: "\\rightthreetimes" },
        "⋍": { math: "\\backsimeq" },
        "⋎": { math: "\\curlyvee" },
        "⋏": { math: "\\curlywedge" },
        "⋐": { math: "\\Subset" },
        "⋑": { math: "\\Supset" },
        "⋒": { math: "\\Cap" },
        "⋓": { math: "\\Cup" },
        "⋔": { math: "\\pitchfork" },
        "⋕": { math: "\\hash" },
        "⋖": { math: "\\lessdot" },
        "⋗": { math: "\\gtrdot" },
        "⋚": { math: "\\lesseqgtr" },
        "⋛": { math: "\\gtreqless" },
        "⋜": { math: "\\eqless" },
        "⋝": { math: "\\eqgtr" },
        "⋞": { math: "\\curlyeqprec" },
        "⋟": { math: "\\curlyeqsucc" },
        "⋠": { math: "\\npreceq" },
        "⋡": { math: "\\nsucceq" },
        "⋤": { math: "\\sqsubsetneq" },
        "⋥": { math: "\\sqsupsetneq" },
        "⋦": { math: "\\lnsim" },
        "⋧": { math: "\\gnsim" },
        "⋨": { math: "\\precedesnotsimilar" },
        "⋩": { math: "\\succnsim" },
        "⋬": { math: "\\ntrianglelefteq" },
        "⋭": { math: "\\ntrianglerighteq" },
        "⋲": { math: "\\disin" },
        "⋳": { math: "\\varisins" },
        "⋴": { math: "\\isins" },
        "⋵": { math: "\\isindot" },
        "⋷": { math: "\\isinobar" },
        "⋸": { math: "\\isinvb" },
        "⋹": { math: "\\isinE" },
        "⋺": { math: "\\nisd" },
        "⋻": { math: "\\varnis" },
        "⋼": { math: "\\nis" },
        "⋽": { math: "\\varniobar" },
        "⋾": { math: "\\niobar" },
        "⋿": { math: "\\bagmember" },
        "⌀": { math: "\\diameter" },
        "⌂": { math: "\\house" },
        "⌅": { math: "\\varbarwedge", text: "\\barwedge" },
        "⌐": { math: "\\invneg" },
        "⌒": { math: "\\profline" },
        "⌓": { math: "\\profsurf" },
        "⌗": { math: "\\viewdata" },
        "⌙": { math: "\\turnednot" },
        "⌜": { math: "\\ulcorner" },
        "⌝": { math: "\\urcorner" },
        "⌞": { math: "\\llcorner" },
        "⌟": { math: "\\lrcorner" },
        "⌠": { math: "\\inttop" },
        "⌡": { math: "\\intbottom" },
        "⌬": { math: "\\varhexagonlrbonds" },
        "⌲": { math: "\\conictaper" },
        "⌶": { math: "\\topbot" },
        "⌽": { math: "\\obar" },
        "⍓": { math: "\\APLboxupcaret" },
        "⍰": { math: "\\APLboxquestion" },
        "⍼": { math: "\\rangledownzigzagarrow" },
        "⎔": { math: "\\hexagon" },
        "⎛": { math: "\\lparenuend" },
        "⎜": { math: "\\lparenextender" },
        "⎝": { math: "\\lparenlend" },
        "⎞": { math: "\\rparenuend" },
        "⎟": { math: "\\rparenextender" },
        "⎠": { math: "\\rparenlend" },
        "⎡": { math: "\\lbrackuend" },
        "⎢": { math: "\\lbrackextender" },
        "⎣": { math: "\\lbracklend" },
        "⎤": { math: "\\rbrackuend" },
        "⎥": { math: "\\rbrackextender" },
        "⎦": { math: "\\rbracklend" },
        "⎧": { math: "\\lbraceuend" },
        "⎨": { math: "\\lbracemid" },
        "⎩": { math: "\\lbracelend" },
        "⎪": { math: "\\vbraceextender" },
        "⎫": { math: "\\rbraceuend" },
        "⎬": { math: "\\rbracemid" },
        "⎭": { math: "\\rbracelend" },
        "⎮": { math: "\\intextender" },
        "⎯": { math: "\\harrowextender" },
        "⎲": { math: "\\sumtop" },
        "⎳": { math: "\\sumbottom" },
        "⎴": { math: "\\overbracket" },
        "⎵": { math: "\\underbracket" },
        "⎶": { math: "\\bbrktbrk" },
        "⎷": { math: "\\sqrtbottom" },
        "⎸": { math: "\\lvboxline" },
        "⎹": { math: "\\rvboxline" },
        "⏎": { math: "\\varcarriagereturn" },
        "⏜": { math: "\\overparen" },
        "⏝": { math: "\\underparen" },
        "⏞": { math: "\\overbrace" },
        "⏟": { math: "\\underbrace" },
        "⏠": { math: "\\obrbrak" },
        "⏡": { math: "\\ubrbrak" },
        "⏢": { math: "\\trapezium" },
        "⏣": { math: "\\benzenr" },
        "⏤": { math: "\\strns" },
        "⏥": { math: "\\fltns" },
        "⏦": { math: "\\accurrent" },
        "⏧": { math: "\\elinters" },
        "␢": { math: "\\blanksymbol" },
        "␣": { math: "\\mathvisiblespace" },
        "┆": { math: "\\bdtriplevdash" },
        "▀": { math: "\\blockuphalf" },
        "▄": { math: "\\blocklowhalf" },
        "█": { math: "\\blockfull" },
        "▌": { math: "\\blocklefthalf" },
        "▐": { math: "\\blockrighthalf" },
        "░": { math: "\\blockqtrshaded" },
        "▒": { math: "\\blockhalfshaded" },
        "▓": { math: "\\blockthreeqtrshaded" },
        "■": { math: "\\mdlgblksquare" },
        "▢": { math: "\\squoval" },
        "▣": { math: "\\blackinwhitesquare" },
        "▤": { math: "\\squarehfill" },
        "▥": { math: "\\squarevfill" },
        "▦": { math: "\\squarehvfill" },
        "▧": { math: "\\squarenwsefill" },
        "▨": { math: "\\squareneswfill" },
        "▩": { math: "\\squarecrossfill" },
        "▪": { math: "\\smblksquare" },
        "▫": { math: "\\smwhtsquare" },
        "▬": { math: "\\hrectangleblack" },
        "▭": { math: "\\hrectangle" },
        "▮": { math: "\\vrectangleblack" },
        "▯": { math: "\\vrectangle" },
        "▰": { math: "\\parallelogramblack" },
        "▱": { math: "\\parallelogram" },
        "▲": { math: "\\bigblacktriangleup" },
        "△": { math: "\\bigtriangleup" },
        "▴": { math: "\\blacktriangle" },
        "▵": { math: "\\vartriangle" },
        "▸": { math: "\\smallblacktriangleright" },
        "▹": { math: "\\smalltriangleright" },
        "►": { math: "\\blackpointerright" },
        "▻": { math: "\\whitepointerright" },
        "▼": { math: "\\bigblacktriangledown" },
        "▾": { math: "\\blacktriangledown" },
        "▿": { math: "\\triangledown" },
        "◂": { math: "\\smallblacktriangleleft" },
        "◃": { math: "\\smalltriangleleft" },
        "◄": { math: "\\blackpointerleft" },
        "◅": { math: "\\whitepointerleft" },
        "◈": { math: "\\blackinwhitediamond" },
        "◉": { math: "\\fisheye" },
        "◊": { math: "\\lozenge" },
        "◌": { math: "\\dottedcircle" },
        "◍": { math: "\\circlevertfill" },
        "◎": { math: "\\bullseye" },
        "◐": { math: "\\circlelefthalfblack" },
        "◑": { math: "\\circlerighthalfblack" },
        "◒": { math: "\\circlebottomhalfblack" },
        "◓": { math: "\\circletophalfblack" },
        "◔": { math: "\\circleurquadblack" },
        "◕": { math: "\\blackcircleulquadwhite" },
        "◖": { math: "\\blacklefthalfcircle" },
        "◗": { math: "\\blackrighthalfcircle" },
        "◘": { math: "\\inversebullet" },
        "◙": { math: "\\inversewhitecircle" },
        "◚": { math: "\\invwhiteupperhalfcircle" },
        "◛": { math: "\\invwhitelowerhalfcircle" },
        "◜": { math: "\\ularc" },
        "◝": { math: "\\urarc" },
        "◞": { math: "\\lrarc" },
        "◟": { math: "\\llarc" },
        "◠": { math: "\\topsemicircle" },
        "◡": { math: "\\botsemicircle" },
        "◢": { math: "\\lrblacktriangle" },
        "◣": { math: "\\llblacktriangle" },
        "◤": { math: "\\ulblacktriangle" },
        "◥": { math: "\\urblacktriangle" },
        "◦": { math: "\\smwhtcircle" },
        "◧": { math: "\\squareleftblack" },
        "◨": { math: "\\squarerightblack" },
        "◩": { math: "\\squareulblack" },
        "◪": { math: "\\squarelrblack" },
        "◫": { math: "\\boxbar" },
        "◬": { math: "\\trianglecdot" },
        "◭": { math: "\\triangleleftblack" },
        "◮": { math: "\\trianglerightblack" },
        "◰": { math: "\\squareulquad" },
        "◱": { math: "\\squarellquad" },
        "◲": { math: "\\squarelrquad" },
        "◳": { math: "\\squareurquad" },
        "◴": { math: "\\circleulquad" },
        "◵": { math: "\\circlellquad" },
        "◶": { math: "\\circlelrquad" },
        "◷": { math: "\\circleurquad" },
        "◸": { math: "\\ultriangle" },
        "◹": { math: "\\urtriangle" },
        "◺": { math: "\\lltriangle" },
        "◻": { math: "\\mdwhtsquare" },
        "◼": { math: "\\mdblksquare" },
        "◽": { math: "\\mdsmwhtsquare" },
        "◾": { math: "\\mdsmblksquare" },
        "◿": { math: "\\lrtriangle" },
        "★": { math: "\\bigstar" },
        "☆": { math: "\\bigwhitestar" },
        "☡": { math: "\\danger" },
        "☻": { math: "\\blacksmiley" },
        "☼": { math: "\\sun" },
        "☽": { math: "\\rightmoon" },
        "☾": { math: "\\leftmoon" },
        "♀": { math: "\\female" },
        "♂": { math: "\\male" },
        "♤": { math: "\\varspadesuit" },
        "♥": { math: "\\varheartsuit" },
        "♦": { math: "\\vardiamondsuit" },
        "♧": { math: "\\varclubsuit" },
        "♩": { math: "\\quarternote" },
        "♪": { math: "\\eighthnote" },
        "♫": { math: "\\twonotes" },
        "♬": { math: "\\sixteenthnote" },
        "♾": { math: "\\acidfree" },
        "⚀": { math: "\\dicei" },
        "⚁": { math: "\\diceii" },
        "⚂": { math: "\\diceiii" },
        "⚃": { math: "\\diceiv" },
        "⚄": { math: "\\dicev" },
        "⚅": { math: "\\dicevi" },
        "⚆": { math: "\\circledrightdot" },
        "⚇": { math: "\\circledtwodots" },
        "⚈": { math: "\\blackcircledrightdot" },
        "⚉": { math: "\\blackcircledtwodots" },
        "⚥": { math: "\\Hermaphrodite" },
        "⚬": { math: "\\mdsmwhtcircle" },
        "⚲": { math: "\\neuter" },
        "✓": { math: "\\checkmark" },
        "✠": { math: "\\maltese" },
        "✪": { math: "\\circledstar" },
        "✶": { math: "\\varstar" },
        "✽": { math: "\\dingasterisk" },
        "❲": { math: "\\lbrbrak" },
        "❳": { math: "\\rbrbrak" },
        "➛": { math: "\\draftingarrow" },
        "⟀": { math: "\\threedangle" },
        "⟁": { math: "\\whiteinwhitetriangle" },
        "⟃": { math: "\\subsetcirc" },
        "⟄": { math: "\\supsetcirc" },
        "⟇": { math: "\\veedot" },
        "⟈": { math: "\\bsolhsub" },
        "⟉": { math: "\\suphsol" },
        "⟋": { math: "\\diagup" },
        "⟌": { math: "\\longdivision" },
        "⟍": { math: "\\diagdown" },
        "⟑": { math: "\\wedgedot" },
        "⟒": { math: "\\upin" },
        "⟓": { math: "\\pullback" },
        "⟔": { math: "\\pushout" },
        "⟕": { math: "\\leftouterjoin" },
        "⟖": { math: "\\rightouterjoin" },
        "⟗": { math: "\\fullouterjoin" },
        "⟘": { math: "\\bigbot" },
        "⟙": { math: "\\bigtop" },
        "⟚": { math: "\\DashVDash" },
        "⟛": { math: "\\dashVdash" },
        "⟜": { math: "\\multimapinv" },
        "⟝": { math: "\\vlongdash" },
        "⟞": { math: "\\longdashv" },
        "⟟": { math: "\\cirbot" },
        "⟠": { math: "\\lozengeminus" },
        "⟡": { math: "\\concavediamond" },
        "⟢": { math: "\\concavediamondtickleft" },
        "⟣": { math: "\\concavediamondtickright" },
        "⟤": { math: "\\whitesquaretickleft" },
        "⟥": { math: "\\whitesquaretickright" },
        "⟫": { math: "\\rang" },
        "⟬": { math: "\\Lbrbrak" },
        "⟭": { math: "\\Rbrbrak" },
        "⟰": { math: "\\UUparrow" },
        "⟱": { math: "\\DDownarrow" },
        "⟲": { math: "\\acwgapcirclearrow" },
        "⟳": { math: "\\cwgapcirclearrow" },
        "⟴": { math: "\\rightarrowonoplus" },
        "⟻": { math: "\\longmapsfrom" },
        "⟽": { math: "\\Longmapsfrom" },
        "⟾": { math: "\\Longmapsto" },
        "⟿": { math: "\\longrightsquigarrow" },
        "⤁": { math: "\\nVtwoheadrightarrow" },
        "⤂": { math: "\\nvLeftarrow" },
        "⤃": { math: "\\nvRightarrow" },
        "⤄": { math: "\\nvLeftrightarrow" },
        "⤅": { math: "\\twoheadmapsto" },
        "⤆": { math: "\\Mapsfrom" },
        "⤇": { math: "\\Mapsto" },
        "⤈": { math: "\\downarrowbarred" },
        "⤉": { math: "\\uparrowbarred" },
        "⤊": { math: "\\Uuparrow" },
        "⤋": { math: "\\Ddownarrow" },
        "⤌": { math: "\\leftbkarrow" },
        "⤍": { math: "\\rightbkarrow" },
        "⤎": { math: "\\leftdbkarrow" },
        "⤏": { math: "\\dbkarrow" },
        "⤐": { math: "\\drbkarrow" },
        "⤑": { math: "\\rightdotarrow" },
        "⤗": { math: "\\nvtwoheadrightarrowtail" },
        "⤘": { math: "\\nVtwoheadrightarrowtail" },
        "⤙": { math: "\\lefttail" },
        "⤚": { math: "\\righttail" },
        "⤛": { math: "\\leftdbltail" },
        "⤜": { math: "\\rightdbltail" },
        "⤝": { math: "\\diamondleftarrow" },
        "⤞": { math: "\\rightarrowdiamond" },
        "⤟": { math: "\\diamondleftarrowbar" },
        "⤠": { math: "\\barrightarrowdiamond" },
        "⤡": { math: "\\nwsearrow" },
        "⤢": { math: "\\neswarrow" },
        "⤣": { math: "\\hknwarrow" },
        "⤤": { math: "\\hknearrow" },
        "⤥": { math: "\\hksearrow" },
        "⤦": { math: "\\hkswarrow" },
        "⤧": { math: "\\tona" },
        "⤨": { math: "\\toea" },
        "⤩": { math: "\\tosa" },
        "⤪": { math: "\\towa" },
        "⤫": { math: "\\rdiagovfdiag" },
        "⤬": { math: "\\fdiagovrdiag" },
        "⤭": { math: "\\seovnearrow" },
        "⤮": { math: "\\neovsearrow" },
        "⤯": { math: "\\fdiagovnearrow" },
        "⤰": { math: "\\rdiagovsearrow" },
        "⤱": { math: "\\neovnwarrow" },
        "⤲": { math: "\\nwovnearrow" },
        "⤳": { math: "\\rightcurvedarrow" },
        "⤴": { math: "\\uprightcurvearrow" },
        "⤵": { math: "\\downrightcurvedarrow" },
        "⤶": { math: "\\leftdowncurvedarrow" },
        "⤷": { math: "\\rightdowncurvedarrow" },
        "⤸": { math: "\\cwrightarcarrow" },
        "⤹": { math: "\\acwleftarcarrow" },
        "⤺": { math: "\\acwoverarcarrow" },
        "⤻": { math: "\\acwunderarcarrow" },
        "⤼": { math: "\\curvearrowrightminus" },
        "⤽": { math: "\\curvearrowleftplus" },
        "⤾": { math: "\\cwundercurvearrow" },
        "⤿": { math: "\\ccwundercurvearrow" },
        "⥂": { math: "\\rightarrowshortleftarrow" },
        "⥃": { math: "\\leftarrowshortrightarrow" },
        "⥄": { math: "\\shortrightarrowleftarrow" },
        "⥅": { math: "\\rightarrowplus" },
        "⥆": { math: "\\leftarrowplus" },
        "⥇": { math: "\\rightarrowx" },
        "⥈": { math: "\\leftrightarrowcircle" },
        "⥉": { math: "\\twoheaduparrowcircle" },
        "⥌": { math: "\\updownharpoonrightleft" },
        "⥍": { math: "\\updownharpoonleftright" },
        "⥎": { math: "\\leftrightharpoonupup" },
        "⥐": { math: "\\DownLeftRightVector" },
        "⥦": { math: "\\leftrightharpoonsup" },
        "⥧": { math: "\\leftrightharpoonsdown" },
        "⥨": { math: "\\rightleftharpoonsup" },
        "⥩": { math: "\\rightleftharpoonsdown" },
        "⥱": { math: "\\equalrightarrow" },
        "⥲": { math: "\\similarrightarrow" },
        "⥳": { math: "\\leftarrowsimilar" },
        "⥴": { math: "\\rightarrowsimilar" },
        "⥵": { math: "\\rightarrowapprox" },
        "⥶": { math: "\\ltlarr" },
        "⥷": { math: "\\leftarrowless" },
        "⥸": { math: "\\gtrarr" },
        "⥹": { math: "\\subrarr" },
        "⥺": { math: "\\leftarrowsubset" },
        "⥻": { math: "\\suplarr" },
        "⥼": { math: "\\leftfishtail" },
        "⥽": { math: "\\rightfishtail" },
        "⥾": { math: "\\upfishtail" },
        "⥿": { math: "\\downfishtail" },
        "⦀": { math: "\\Vvert" },
        "⦁": { math: "\\spot" },
        "⦂": { math: "\\typecolon" },
        "⦃": { math: "\\lBrace" },
        "⦄": { math: "\\rBrace" },
        "⦅": { math: "\\lParen" },
        "⦆": { math: "\\Elroang" },
        "⦇": { math: "\\limg" },
        "⦋": { math: "\\lbrackubar" },
        "⦌": { math: "\\rbrackubar" },
        "⦍": { math: "\\lbrackultick" },
        "⦎": { math: "\\rbracklrtick" },
        "⦏": { math: "\\lbracklltick" },
        "⦐": { math: "\\rbrackurtick" },
        "⦑": { math: "\\langledot" },
        "⦒": { math: "\\rangledot" },
        "⦓": { math: "\\lparenless" },
        "⦔": { math: "\\rparengtr" },
        "⦕": { math: "\\Lparengtr" },
        "⦖": { math: "\\Rparenless" },
        "⦗": { math: "\\lblkbrbrak" },
        "⦘": { math: "\\rblkbrbrak" },
        "⦙": { math: "\\fourvdots" },
        "⦚": { math: "\\vzigzag" },
        "⦛": { math: "\\measuredangleleft" },
        "⦝": { math: "\\rightanglemdot" },
        "⦞": { math: "\\angles" },
        "⦟": { math: "\\angdnr" },
        "⦠": { math: "\\gtlpar" },
        "⦡": { math: "\\sphericalangleup" },
        "⦢": { math: "\\turnangle" },
        "⦣": { math: "\\revangle" },
        "⦤": { math: "\\angleubar" },
        "⦥": { math: "\\revangleubar" },
        "⦦": { math: "\\wideangledown" },
        "⦧": { math: "\\wideangleup" },
        "⦨": { math: "\\measanglerutone" },
        "⦩": { math: "\\measanglelutonw" },
        "⦪": { math: "\\measanglerdtose" },
        "⦫": { math: "\\measangleldtosw" },
        "⦬": { math: "\\measangleurtone" },
        "⦭": { math: "\\measangleultonw" },
        "⦮": { math: "\\measangledrtose" },
        "⦯": { math: "\\measangledltosw" },
        "⦰": { math: "\\revemptyset" },
        "⦱": { math: "\\emptysetobar" },
        "⦲": { math: "\\emptysetocirc" },
        "⦳": { math: "\\emptysetoarr" },
        "⦴": { math: "\\emptysetoarrl" },
        "⦵": { math: "\\circlehbar" },
        "⦶": { math: "\\circledvert" },
        "⦷": { math: "\\circledparallel" },
        "⦸": { math: "\\circledbslash" },
        "⦹": { math: "\\operp" },
        "⦺": { math: "\\obot" },
        "⦻": { math: "\\olcross" },
        "⦼": { math: "\\odotslashdot" },
        "⦽": { math: "\\uparrowoncircle" },
        "⦾": { math: "\\circledwhitebullet" },
        "⦿": { math: "\\circledbullet" },
        "⧀": { math: "\\circledless" },
        "⧁": { math: "\\circledgtr" },
        "⧂": { math: "\\cirscir" },
        "⧃": { math: "\\cirE" },
        "⧅": { math: "\\boxbslash" },
        "⧆": { math: "\\boxast" },
        "⧇": { math: "\\boxcircle" },
        "⧈": { math: "\\boxbox" },
        "⧉": { math: "\\boxonbox" },
        "⧊": { math: "\\triangleodot" },
        "⧋": { math: "\\triangleubar" },
        "⧌": { math: "\\triangles" },
        "⧍": { math: "\\triangleserifs" },
        "⧎": { math: "\\rtriltri" },
        "⧑": { math: "\\lfbowtie" },
        "⧒": { math: "\\rfbowtie" },
        "⧓": { math: "\\fbowtie" },
        "⧔": { math: "\\lftimes" },
        "⧕": { math: "\\rftimes" },
        "⧖": { math: "\\hourglass" },
        "⧗": { math: "\\blackhourglass" },
        "⧘": { math: "\\lvzigzag" },
        "⧙": { math: "\\rvzigzag" },
        "⧚": { math: "\\Lvzigzag" },
        "⧛": { math: "\\Rvzigzag" },
        "⧜": { math: "\\iinfin" },
        "⧝": { math: "\\tieinfty" },
        "⧞": { math: "\\nvinfty" },
        "⧠": { math: "\\laplac" },
        "⧡": { math: "\\lrtriangleeq" },
        "⧢": { math: "\\shuffle" },
        "⧣": { math: "\\eparsl" },
        "⧤": { math: "\\smeparsl" },
        "⧥": { math: "\\eqvparsl" },
        "⧦": { math: "\\gleichstark" },
        "⧧": { math: "\\thermod" },
        "⧨": { math: "\\downtriangleleftblack" },
        "⧩": { math: "\\downtrianglerightblack" },
        "⧪": { math: "\\blackdiamonddownarrow" },
        "⧫": { math: "\\blacklozenge" },
        "⧬": { math: "\\circledownarrow" },
        "⧭": { math: "\\blackcircledownarrow" },
        "⧮": { math: "\\errbarsquare" },
        "⧯": { math: "\\errbarblacksquare" },
        "⧰": { math: "\\errbardiamond" },
        "⧱": { math: "\\errbarblackdiamond" },
        "⧲": { math: "\\errbarcircle" },
        "⧳": { math: "\\errbarblackcircle" },
        "⧴": { math: "\\RuleDelayed" },
        "⧶": { math: "\\dsol" },
        "⧷": { math: "\\rsolbar" },
        "⧸": { math: "\\xsol" },
        "⧺": { math: "\\doubleplus" },
        "⧻": { math: "\\tripleplus" },
        "⧼": { math: "\\lcurvyangle" },
        "⧽": { math: "\\rcurvyangle" },
        "⧾": { math: "\\tplus" },
        "⧿": { math: "\\tminus" },
        "⨃": { math: "\\bigcupdot" },
        "⨄": { math: "\\Elxuplus" },
        "⨅": { math: "\\bigsqcap" },
        "⨇": { math: "\\conjquant" },
        "⨈": { math: "\\disjquant" },
        "⨊": { math: "\\modtwosum" },
        "⨋": { math: "\\sumint" },
        "⨌": { math: "\\iiiint" },
        "⨍": { math: "\\intbar" },
        "⨎": { math: "\\intBar" },
        "⨐": { math: "\\cirfnint" },
        "⨑": { math: "\\awint" },
        "⨒": { math: "\\rppolint" },
        "⨓": { math: "\\scpolint" },
        "⨔": { math: "\\npolint" },
        "⨕": { math: "\\pointint" },
        "⨗": { math: "\\intlarhk" },
        "⨘": { math: "\\intx" },
        "⨙": { math: "\\intcap" },
        "⨚": { math: "\\intcup" },
        "⨛": { math: "\\upint" },
        "⨜": { math: "\\lowint" },
        "⨝": { math: "\\Join" },
        "⨞": { math: "\\bigtriangleleft" },
        "⨟": { math: "\\zcmp" },
        "⨠": { math: "\\zpipe" },
        "⨡": { math: "\\zproject" },
        "⨢": { math: "\\ringplus" },
        "⨣": { math: "\\plushat" },
        "⨤": { math: "\\simplus" },
        "⨥": { math: "\\plusdot" },
        "⨦": { math: "\\plussim" },
        "⨧": { math: "\\plussubtwo" },
        "⨨": { math: "\\plustrif" },
        "⨩": { math: "\\commaminus" },
        "⨪": { math: "\\minusdot" },
        "⨫": { math: "\\minusfdots" },
        "⨬": { math: "\\minusrdots" },
        "⨭": { math: "\\opluslhrim" },
        "⨮": { math: "\\oplusrhrim" },
        "⨯": { math: "\\vectimes" },
        "⨰": { math: "\\dottimes" },
        "⨱": { math: "\\timesbar" },
        "⨲": { math: "\\btimes" },
        "⨳": { math: "\\smashtimes" },
        "⨴": { math: "\\otimeslhrim" },
        "⨵": { math: "\\otimesrhrim" },
        "⨶": { math: "\\otimeshat" },
        "⨷": { math: "\\Otimes" },
        "⨸": { math: "\\odiv" },
        "⨹": { math: "\\triangleplus" },
        "⨺": { math: "\\triangleminus" },
        "⨻": { math: "\\triangletimes" },
        "⨼": { math: "\\intprod" },
        "⨽": { math: "\\intprodr" },
        "⨾": { math: "\\fcmp" },
        "⩀": { math: "\\capdot" },
        "⩁": { math: "\\uminus" },
        "⩂": { math: "\\barcup" },
        "⩃": { math: "\\barcap" },
        "⩄": { math: "\\capwedge" },
        "⩅": { math: "\\cupvee" },
        "⩆": { math: "\\cupovercap" },
        "⩇": { math: "\\capovercup" },
        "⩈": { math: "\\cupbarcap" },
        "⩉": { math: "\\capbarcup" },
        "⩊": { math: "\\twocups" },
        "⩋": { math: "\\twocaps" },
        "⩌": { math: "\\closedvarcup" },
        "⩍": { math: "\\closedvarcap" },
        "⩎": { math: "\\Sqcap" },
        "⩏": { math: "\\Sqcup" },
        "⩐": { math: "\\closedvarcupsmashprod" },
        "⩑": { math: "\\wedgeodot" },
        "⩒": { math: "\\veeodot" },
        "⩓": { math: "\\Wedge" },
        "⩔": { math: "\\Vee" },
        "⩕": { math: "\\wedgeonwedge" },
        "⩗": { math: "\\bigslopedvee" },
        "⩘": { math: "\\bigslopedwedge" },
        "⩙": { math: "\\veeonwedge" },
        "⩚": { math: "\\wedgemidvert" },
        "⩛": { math: "\\veemidvert" },
        "⩜": { math: "\\midbarwedge" },
        "⩝": { math: "\\midbarvee" },
        "⩟": { math: "\\wedgebar" },
        "⩠": { math: "\\wedgedoublebar" },
        "⩡": { math: "\\varveebar" },
        "⩢": { math: "\\doublebarvee" },
        "⩣": { math: "\\veedoublebar" },
        "⩤": { math: "\\dsub" },
        "⩥": { math: "\\rsub" },
        "⩦": { math: "\\eqdot" },
        "⩧": { math: "\\dotequiv" },
        "⩨": { math: "\\equivVert" },
        "⩩": { math: "\\equivVvert" },
        "⩪": { math: "\\dotsim" },
        "⩫": { math: "\\simrdots" },
        "⩬": { math: "\\simminussim" },
        "⩭": { math: "\\congdot" },
        "⩯": { math: "\\hatapprox" },
        "⩰": { math: "\\approxeqq" },
        "⩱": { math: "\\eqqplus" },
        "⩲": { math: "\\pluseqq" },
        "⩳": { math: "\\eqqsim" },
        "⩴": { math: "\\Coloneqq" },
        "⩷": { math: "\\ddotseq" },
        "⩸": { math: "\\equivDD" },
        "⩹": { math: "\\ltcir" },
        "⩺": { math: "\\gtcir" },
        "⩻": { math: "\\ltquest" },
        "⩼": { math: "\\gtquest" },
        "⩽": { math: "\\leqslant" },
        "⩾": { math: "\\geqslant" },
        "⩿": { math: "\\lesdot" },
        "⪀": { math: "\\gesdot" },
        "⪁": { math: "\\lesdoto" },
        "⪂": { math: "\\gesdoto" },
        "⪃": { math: "\\lesdotor" },
        "⪄": { math: "\\gesdotol" },
        "⪅": { math: "\\lessapprox" },
        "⪆": { math: "\\gtrapprox" },
        "⪇": { math: "\\lneq" },
        "⪈": { math: "\\gneq" },
        "⪉": { math: "\\lnapprox" },
        "⪊": { math: "\\gnapprox" },
        "⪋": { math: "\\lesseqqgtr" },
        "⪌": { math: "\\gtreqqless" },
        "⪍": { math: "\\lsime" },
        "⪎": { math: "\\gsime" },
        "⪏": { math: "\\lsimg" },
        "⪐": { math: "\\gsiml" },
        "⪑": { math: "\\lgE" },
        "⪒": { math: "\\glE" },
        "⪓": { math: "\\lesges" },
        "⪔": { math: "\\gesles" },
        "⪕": { math: "\\eqslantless" },
        "⪖": { math: "\\eqslantgtr" },
        "⪗": { math: "\\elsdot" },
        "⪘": { math: "\\egsdot" },
        "⪙": { math: "\\eqqless" },
        "⪚": { math: "\\eqqgtr" },
        "⪛": { math: "\\eqqslantless" },
        "⪜": { math: "\\eqqslantgtr" },
        "⪝": { math: "\\simless" },
        "⪞": { math: "\\simgtr" },
        "⪟": { math: "\\simlE" },
        "⪠": { math: "\\simgE" },
        "⪣": { math: "\\partialmeetcontraction" },
        "⪤": { math: "\\glj" },
        "⪥": { math: "\\gla" },
        "⪨": { math: "\\lescc" },
        "⪩": { math: "\\gescc" },
        "⪪": { math: "\\smt" },
        "⪫": { math: "\\lat" },
        "⪬": { math: "\\smte" },
        "⪭": { math: "\\late" },
        "⪮": { math: "\\bumpeqq" },
        "⪱": { math: "\\precneq" },
        "⪲": { math: "\\succneq" },
        "⪳": { math: "\\preceqq" },
        "⪴": { math: "\\succeqq" },
        "⪵": { math: "\\precneqq" },
        "⪶": { math: "\\succneqq" },
        "⪷": { math: "\\precapprox" },
        "⪸": { math: "\\succapprox" },
        "⪹": { math: "\\precnapprox" },
        "⪺": { math: "\\succnapprox" },
        "⪽": { math: "\\subsetdot" },
        "⪾": { math: "\\supsetdot" },
        "⪿": { math: "\\subsetplus" },
        "⫀": { math: "\\supsetplus" },
        "⫁": { math: "\\submult" },
        "⫂": { math: "\\supmult" },
        "⫃": { math: "\\subedot" },
        "⫄": { math: "\\supedot" },
        "⫅": { math: "\\subseteqq" },
        "⫆": { math: "\\supseteqq" },
        "⫇": { math: "\\subsim" },
        "⫈": { math: "\\supsim" },
        "⫉": { math: "\\subsetapprox" },
        "⫊": { math: "\\supsetapprox" },
        "⫋": { math: "\\subsetneqq" },
        "⫌": { math: "\\supsetneqq" },
        "⫍": { math: "\\lsqhook" },
        "⫎": { math: "\\rsqhook" },
        "⫏": { math: "\\csub" },
        "⫐": { math: "\\csup" },
        "⫑": { math: "\\csube" },
        "⫒": { math: "\\csupe" },
        "⫓": { math: "\\subsup" },
        "⫔": { math: "\\supsub" },
        "⫕": { math: "\\subsub" },
        "⫖": { math: "\\supsup" },
        "⫗": { math: "\\suphsub" },
        "⫘": { math: "\\supdsub" },
        "⫙": { math: "\\forkv" },
        "⫚": { math: "\\topfork" },
        "⫛": { math: "\\mlcp" },
        "⫝̸": { math: "\\forks" },
        "⫝": { math: "\\forksnot" },
        "⫞": { math: "\\shortlefttack" },
        "⫟": { math: "\\shortdowntack" },
        "⫠": { math: "\\shortuptack" },
        "⫡": { math: "\\perps" },
        "⫢": { math: "\\vDdash" },
        "⫣": { math: "\\dashV" },
        "⫤": { math: "\\Dashv" },
        "⫥": { math: "\\DashV" },
        "⫦": { math: "\\varVdash" },
        "⫧": { math: "\\Barv" },
        "⫨": { math: "\\vBar" },
        "⫩": { math: "\\vBarv" },
        "⫫": { math: "\\Vbar" },
        "⫬": { math: "\\Not" },
        "⫭": { math: "\\bNot" },
        "⫮": { math: "\\revnmid" },
        "⫯": { math: "\\cirmid" },
        "⫰": { math: "\\midcir" },
        "⫱": { math: "\\topcir" },
        "⫲": { math: "\\nhpar" },
        "⫳": { math: "\\parsim" },
        "⫴": { math: "\\interleave" },
        "⫵": { math: "\\nhVvert" },
        "⫶": { math: "\\threedotcolon" },
        "⫷": { math: "\\lllnest" },
        "⫸": { math: "\\gggnest" },
        "⫹": { math: "\\leqqslant" },
        "⫺": { math: "\\geqqslant" },
        "⫻": { math: "\\trslash" },
        "⫼": { math: "\\biginterleave" },
        "⫾": { math: "\\talloblong" },
        "⫿": { math: "\\bigtalloblong" },
        "⬒": { math: "\\squaretopblack" },
        "⬓": { math: "\\squarebotblack" },
        "⬔": { math: "\\squareurblack" },
        "⬕": { math: "\\squarellblack" },
        "⬖": { math: "\\diamondleftblack" },
        "⬗": { math: "\\diamondrightblack" },
        "⬘": { math: "\\diamondtopblack" },
        "⬙": { math: "\\diamondbotblack" },
        "⬚": { math: "\\dottedsquare" },
        "⬛": { math: "\\lgblksquare" },
        "⬜": { math: "\\lgwhtsquare" },
        "⬝": { math: "\\vysmblksquare" },
        "⬞": { math: "\\vysmwhtsquare" },
        "⬟": { math: "\\pentagonblack" },
        "⬠": { math: "\\pentagon" },
        "⬡": { math: "\\varhexagon" },
        "⬢": { math: "\\varhexagonblack" },
        "⬣": { math: "\\hexagonblack" },
        "⬤": { math: "\\lgblkcircle" },
        "⬥": { math: "\\mdblkdiamond" },
        "⬦": { math: "\\mdwhtdiamond" },
        "⬧": { math: "\\mdblklozenge" },
        "⬨": { math: "\\mdwhtlozenge" },
        "⬩": { math: "\\smblkdiamond" },
        "⬪": { math: "\\smblklozenge" },
        "⬫": { math: "\\smwhtlozenge" },
        "⬬": { math: "\\blkhorzoval" },
        "⬭": { math: "\\whthorzoval" },
        "⬮": { math: "\\blkvertoval" },
        "⬯": { math: "\\whtvertoval" },
        "⬰": { math: "\\circleonleftarrow" },
        "⬱": { math: "\\leftthreearrows" },
        "⬲": { math: "\\leftarrowonoplus" },
        "⬳": { math: "\\longleftsquigarrow" },
        "⬴": { math: "\\nvtwoheadleftarrow" },
        "⬵": { math: "\\nVtwoheadleftarrow" },
        "⬶": { math: "\\twoheadmapsfrom" },
        "⬷": { math: "\\twoheadleftdbkarrow" },
        "⬸": { math: "\\leftdotarrow" },
        "⬹": { math: "\\nvleftarrowtail" },
        "⬺": { math: "\\nVleftarrowtail" },
        "⬻": { math: "\\twoheadleftarrowtail" },
        "⬼": { math: "\\nvtwoheadleftarrowtail" },
        "⬽": { math: "\\nVtwoheadleftarrowtail" },
        "⬾": { math: "\\leftarrowx" },
        "⬿": { math: "\\leftcurvedarrow" },
        "⭀": { math: "\\equalleftarrow" },
        "⭁": { math: "\\bsimilarleftarrow" },
        "⭂": { math: "\\leftarrowbackapprox" },
        "⭃": { math: "\\rightarrowgtr" },
        "⭄": { math: "\\rightarrowsupset" },
        "⭅": { math: "\\LLeftarrow" },
        "⭆": { math: "\\RRightarrow" },
        "⭇": { math: "\\bsimilarrightarrow" },
        "⭈": { math: "\\rightarrowbackapprox" },
        "⭉": { math: "\\similarleftarrow" },
        "⭊": { math: "\\leftarrowapprox" },
        "⭋": { math: "\\leftarrowbsimilar" },
        "⭌": { math: "\\rightarrowbsimilar" },
        "⭐": { math: "\\medwhitestar" },
        "⭑": { math: "\\medblackstar" },
        "⭒": { math: "\\smwhitestar" },
        "⭓": { math: "\\rightpentagonblack" },
        "⭔": { math: "\\rightpentagon" },
        "〒": { math: "\\postalmark" },
        "〰": { math: "\\hzigzag" },
      },
      amssymb: {
        ð: { math: "\\eth" },
        "⩽": { math: "\\leqslant" },
        "⩽̸": { math: "\\nleqslant" },
        "⩾": { math: "\\geqslant" },
        "⩾̸": { math: "\\ngeqslant" },
      },
      arevmath: { ð: { math: "\\eth" } },
      MinionPro: { ϐ: { math: "\\varbeta" }, ϰ: { math: "\\varkappa" } },
      mathrsfs: {
        ℊ: { math: "\\mathscr{g}" },
        ℋ: { math: "\\mathscr{H}" },
        ℐ: { math: "\\mathscr{I}" },
        ℒ: { math: "\\mathscr{L}" },
        ℛ: { math: "\\mathscr{R}" },
        ℬ: { math: "\\mathscr{B}" },
        ℯ: { math: "\\mathscr{e}" },
        ℰ: { math: "\\mathscr{E}" },
        ℱ: { math: "\\mathscr{F}" },
        ℳ: { math: "\\mathscr{M}" },
        ℴ: { math: "\\mathscr{o}" },
        "𝒜": { math: "\\mathscr{A}" },
        "𝒞": { math: "\\mathscr{C}" },
        "𝒟": { math: "\\mathscr{D}" },
        "𝒢": { math: "\\mathscr{G}" },
        "𝒥": { math: "\\mathscr{J}" },
        "𝒦": { math: "\\mathscr{K}" },
        "𝒩": { math: "\\mathscr{N}" },
        "𝒪": { math: "\\mathscr{O}" },
        "𝒫": { math: "\\mathscr{P}" },
        "𝒬": { math: "\\mathscr{Q}" },
        "𝒮": { math: "\\mathscr{S}" },
        "𝒯": { math: "\\mathscr{T}" },
        "𝒰": { math: "\\mathscr{U}" },
        "𝒱": { math: "\\mathscr{V}" },
        "𝒲": { math: "\\mathscr{W}" },
        "𝒳": { math: "\\mathscr{X}" },
        "𝒴": { math: "\\mathscr{Y}" },
        "𝒵": { math: "\\mathscr{Z}" },
        "𝒶": { math: "\\mathscr{a}" },
        "𝒷": { math: "\\mathscr{b}" },
        "𝒸": { math: "\\mathscr{c}" },
        "𝒹": { math: "\\mathscr{d}" },
        "𝒻": { math: "\\mathscr{f}" },
        "𝒽": { math: "\\mathscr{h}" },
        "𝒾": { math: "\\mathscr{i}" },
        "𝒿": { math: "\\mathscr{j}" },
        "𝓀": { math: "\\mathscr{k}" },
        "𝓁": { math: "\\mathscr{l}" },
        "𝓂": { math: "\\mathscr{m}" },
        "𝓃": { math: "\\mathscr{n}" },
        "𝓅": { math: "\\mathscr{p}" },
        "𝓆": { math: "\\mathscr{q}" },
        "𝓇": { math: "\\mathscr{r}" },
        "𝓈": { math: "\\mathscr{s}" },
        "𝓉": { math: "\\mathscr{t}" },
        "𝓊": { math: "\\mathscr{u}" },
        "𝓋": { math: "\\mathscr{v}" },
        "𝓌": { math: "\\mathscr{w}" },
        "𝓍": { math: "\\mathscr{x}" },
        "𝓎": { math: "\\mathscr{y}" },
        "𝓏": { math: "\\mathscr{z}" },
      },
      MnSymbol: { "∲": { math: "\\lcirclerightint" }, "∳": { math: "\\rcirclerightint" } },
      mathabx: { "∸": { math: "\\dotdiv" } },
      xecjk: {
        "≂": { math: "\\texteqsim" },
        א: { text: "\\hebalef" },
        ע: { text: "\\hebayin" },
        ב: { text: "\\hebbet" },
        ד: { text: "\\hebdalet" },
        ך: { text: "\\hebfinalkaf" },
        ם: { text: "\\hebfinalmem" },
        ן: { text: "\\hebfinalnun" },
        ף: { text: "\\hebfinalpe" },
        ץ: { text: "\\hebfinaltsadi" },
        ג: { text: "\\hebgimel" },
        ה: { text: "\\hebhe" },
        ח: { text: "\\hebhet" },
        כ: { text: "\\hebkaf" },
        ל: { text: "\\heblamed" },
        מ: { text: "\\hebmem" },
        נ: { text: "\\hebnun" },
        פ: { text: "\\hebpe" },
        ק: { text: "\\hebqof" },
        ר: { text: "\\hebresh" },
        ס: { text: "\\hebsamekh" },
        ש: { text: "\\hebshin" },
        ת: { text: "\\hebtav" },
        ט: { text: "\\hebtet" },
        צ: { text: "\\hebtsadi" },
        ו: { text: "\\hebvav" },
        י: { text: "\\hebyod" },
        ז: { text: "\\hebzayin" },
        ĸ: { text: "\\textkra" },
      },
      textcomp: {
        "¢": { text: "\\textcent" },
        "¤": { text: "\\textcurrency" },
        "¥": { text: "\\textyen" },
        "฿": { text: "\\textbaht" },
        "₡": { text: "\\textcolonmonetary" },
        "₤": { text: "\\textlira" },
        "₦": { text: "\\textnaira" },
        "₧": { text: "\\textpeseta" },
        "₩": { text: "\\textwon" },
        "₫": { text: "\\textdong" },
        "₱": { text: "\\textpeso" },
        "¦": { text: "\\textbrokenbar" },
        "©": { text: "\\textcopyright" },
        ª: { text: "\\textordfeminine" },
        "°": { text: "\\textdegree" },
        "¶": { text: "\\textparagraph" },
        º: { text: "\\textordmasculine" },
        ð: { text: "\\textdh" },
        "˙": { text: "\\textperiodcentered" },
        "•": { text: "\\textbullet" },
        "‰": { text: "\\textperthousand" },
        "‱": { text: "\\textpertenthousand" },
        "℞": { text: "\\textrecipe" },
        "™": { text: "\\texttrademark" },
        "↑": { text: "\\textuparrow" },
        "→": { text: "\\textrightarrow" },
      },
      inputenx: { Ħ: { text: "\\textmalteseH" }, ɸ: { text: "\\textphi" }, "≈": { text: "\\textapproxequal" } },
      tipa: {
        ħ: { text: "\\textcrh" },
        ƕ: { text: "\\texthvlig" },
        ƞ: { text: "\\textipa{\\textnrleg}" },
        ǂ: { text: "\\textdoublebarpipe" },
        ɐ: { text: "\\textipa{\\textturna}" },
        ɒ: { text: "textipa{\\textopeno}" },
        ɔ: { text: "\\textipa{O}" },
        ɖ: { text: "\\textrtaild" },
        ə: { text: "\\textschwa" },
        ɣ: { text: "\\textipa{G}" },
        ɤ: { text: "\\textrevscripta" },
        ɸ: { text: "\\textphi" },
        ʞ: { text: "\\textturnk" },
        "˥": { text: "\\tone{55}" },
        "˦": { text: "\\tone{44}" },
        "˧": { text: "\\tone{33}" },
        "˨": { text: "\\tone{22}" },
        "˩": { text: "\\tone{11}" },
        "̀̄": { text: "\\textgravemacron", combining: !0 },
        "̀̇": { text: "\\textgravedot", combining: !0 },
        "́̄": { text: "\\textacutemacron", combining: !0 },
        "́̌": { text: "\\textacutewedge", combining: !0 },
        "̂̇": { text: "\\textcircumdot", combining: !0 },
        "̃̇": { text: "\\texttildedot", combining: !0 },
        "̄̀": { text: "\\textgravemacron", combining: !0 },
        "̆̄": { text: "\\textbrevemacron", combining: !0 },
        "̇́": { text: "\\textdotacute", combining: !0 },
        "̇̆": { text: "\\textdotbreve", combining: !0 },
        "̊̄": { text: "\\textringmacron", combining: !0 },
        "̍": { text: "\\textvbaraccent", combining: !0 },
        "̎": { text: "\\textdoublevbaraccent", combining: !0 },
        "̐": { text: "\\textdotbreve", combining: !0 },
        "̘": { text: "\\textadvancing", combining: !0 },
        "̙": { text: "\\textretracting", combining: !0 },
        "̚": { text: "\\textcorner", combining: !0 },
        "̜": { text: "\\textsublhalfring", combining: !0 },
        "̝": { text: "\\textraising", combining: !0 },
        "̞": { text: "\\textlowering", combining: !0 },
        "̟": { text: "\\textsubplus", combining: !0 },
        "̤": { text: "\\textsubumlaut", combining: !0 },
        "̥": { text: "\\textsubring", combining: !0 },
        "̩": { text: "\\textsyllabic", combining: !0 },
        "̪": { text: "\\textsubbridge", combining: !0 },
        "̬": { text: "\\textsubwedge", combining: !0 },
        "̯": { text: "\\textsubarch", combining: !0 },
        "̰": { text: "\\textsubtilde", combining: !0 },
        "̱": { text: "\\textsubbar", combining: !0 },
        "̴": { text: "\\textsuperimposetilde", combining: !0 },
        "̹": { text: "\\textsubrhalfring", combining: !0 },
        "̺": { text: "\\textinvsubbridge", combining: !0 },
        "̻": { text: "\\textsubsquare", combining: !0 },
        "̼": { text: "\\textseagull", combining: !0 },
        "̽": { text: "\\textovercross", combining: !0 },
        ₔ: { text: "\\textsubscript{\\textschwa}" },
      },
      ipa: { ɯ: { text: "\\textturnm" } },
      mathscinet: { ʿ: { text: "\\lasp" } },
      textgreek: { ἐ: { text: "\\textgreek{ἐ}" }, ῐ́: { text: "\\textgreek{ῐ}" }, ᾰ: { text: "\\textgreek{ᾰ}" } },
      textalpha: { α: { text: "\\textalpha" } },
      graphics: { "↳": { text: "\\reflectbox{\\carriagereturn}" } },
      pmboxdraw: {
        "─": { text: "\\textSFx" },
        "━": { text: "\\pmboxdrawuni{2501}" },
        "│": { text: "\\textSFxi" },
        "┃": { text: "\\pmboxdrawuni{2503}" },
        "┌": { text: "\\textSFi" },
        "┍": { text: "\\pmboxdrawuni{250D}" },
        "┎": { text: "\\pmboxdrawuni{250E}" },
        "┏": { text: "\\pmboxdrawuni{250F}" },
        "┐": { text: "\\textSFiii" },
        "┑": { text: "\\pmboxdrawuni{2511}" },
        "┒": { text: "\\pmboxdrawuni{2512}" },
        "┓": { text: "\\pmboxdrawuni{2513}" },
        "└": { text: "\\textSFii" },
        "┕": { text: "\\pmboxdrawuni{2515}" },
        "┖": { text: "\\pmboxdrawuni{2516}" },
        "┗": { text: "\\pmboxdrawuni{2517}" },
        "┘": { text: "\\textSFiv" },
        "┙": { text: "\\pmboxdrawuni{2519}" },
        "┚": { text: "\\pmboxdrawuni{251A}" },
        "┛": { text: "\\pmboxdrawuni{251B}" },
        "├": { text: "\\textSFviii" },
        "┝": { text: "\\pmboxdrawuni{251D}" },
        "┞": { text: "\\pmboxdrawuni{251E}" },
        "┟": { text: "\\pmboxdrawuni{251F}" },
        "┠": { text: "\\pmboxdrawuni{2520}" },
        "┡": { text: "\\pmboxdrawuni{2521}" },
        "┢": { text: "\\pmboxdrawuni{2522}" },
        "┣": { text: "\\pmboxdrawuni{2523}" },
        "┤": { text: "\\textSFix" },
        "┥": { text: "\\pmboxdrawuni{2525}" },
        "┦": { text: "\\pmboxdrawuni{2526}" },
        "┧": { text: "\\pmboxdrawuni{2527}" },
        "┨": { text: "\\pmboxdrawuni{2528}" },
        "┩": { text: "\\pmboxdrawuni{2529}" },
        "┪": { text: "\\pmboxdrawuni{252A}" },
        "┫": { text: "\\pmboxdrawuni{252B}" },
        "┬": { text: "\\textSFvi" },
        "┭": { text: "\\pmboxdrawuni{252D}" },
        "┮": { text: "\\pmboxdrawuni{252E}" },
        "┯": { text: "\\pmboxdrawuni{252F}" },
        "┰": { text: "\\pmboxdrawuni{2530}" },
        "┱": { text: "\\pmboxdrawuni{2531}" },
        "┲": { text: "\\pmboxdrawuni{2532}" },
        "┳": { text: "\\pmboxdrawuni{2533}" },
        "┴": { text: "\\textSFvii" },
        "┵": { text: "\\pmboxdrawuni{2535}" },
        "┶": { text: "\\pmboxdrawuni{2536}" },
        "┷": { text: "\\pmboxdrawuni{2537}" },
        "┸": { text: "\\pmboxdrawuni{2538}" },
        "┹": { text: "\\pmboxdrawuni{2539}" },
        "┺": { text: "\\pmboxdrawuni{253A}" },
        "┻": { text: "\\pmboxdrawuni{253B}" },
        "┼": { text: "\\textSFv" },
        "┽": { text: "\\pmboxdrawuni{253D}" },
        "┾": { text: "\\pmboxdrawuni{253E}" },
        "┿": { text: "\\pmboxdrawuni{253F}" },
        "╀": { text: "\\pmboxdrawuni{2540}" },
        "╁": { text: "\\pmboxdrawuni{2541}" },
        "╂": { text: "\\pmboxdrawuni{2542}" },
        "╃": { text: "\\pmboxdrawuni{2543}" },
        "╄": { text: "\\pmboxdrawuni{2544}" },
        "╅": { text: "\\pmboxdrawuni{2545}" },
        "╆": { text: "\\pmboxdrawuni{2546}" },
        "╇": { text: "\\pmboxdrawuni{2547}" },
        "╈": { text: "\\pmboxdrawuni{2548}" },
        "╉": { text: "\\pmboxdrawuni{2549}" },
        "╊": { text: "\\pmboxdrawuni{254A}" },
        "╋": { text: "\\pmboxdrawuni{254B}" },
        "═": { text: "\\textSFxliii" },
        "║": { text: "\\textSFxxiv" },
        "╒": { text: "\\textSFli" },
        "╓": { text: "\\textSFlii" },
        "╔": { text: "\\textSFxxxix" },
        "╕": { text: "\\textSFxxii" },
        "╖": { text: "\\textSFxxi" },
        "╗": { text: "\\textSFxxv" },
        "╘": { text: "\\textSFl" },
        "╙": { text: "\\textSFxlix" },
        "╚": { text: "\\textSFxxxviii" },
        "╛": { text: "\\textSFxxviii" },
        "╜": { text: "\\textSFxxvii" },
        "╝": { text: "\\textSFxxvi" },
        "╞": { text: "\\textSFxxxvi" },
        "╟": { text: "\\textSFxxxvii" },
        "╠": { text: "\\textSFxlii" },
        "╡": { text: "\\textSFxix" },
        "╢": { text: "\\textSFxx" },
        "╣": { text: "\\textSFxxiii" },
        "╤": { text: "\\textSFxlvii" },
        "╥": { text: "\\textSFxlviii" },
        "╦": { text: "\\textSFxli" },
        "╧": { text: "\\textSFxlv" },
        "╨": { text: "\\textSFxlvi" },
        "╩": { text: "\\textSFxl" },
        "╪": { text: "\\textSFliv" },
        "╫": { text: "\\textSFliii" },
        "╬": { text: "\\textSFxliv" },
        "╴": { text: "\\pmboxdrawuni{2574}" },
        "╵": { text: "\\pmboxdrawuni{2575}" },
        "╶": { text: "\\pmboxdrawuni{2576}" },
        "╷": { text: "\\pmboxdrawuni{2577}" },
        "╸": { text: "\\pmboxdrawuni{2578}" },
        "╹": { text: "\\pmboxdrawuni{2579}" },
        "╺": { text: "\\pmboxdrawuni{257A}" },
        "╻": { text: "\\pmboxdrawuni{257B}" },
        "╼": { text: "\\pmboxdrawuni{257C}" },
        "╽": { text: "\\pmboxdrawuni{257D}" },
        "╾": { text: "\\pmboxdrawuni{257E}" },
        "╿": { text: "\\pmboxdrawuni{257F}" },
        "▀": { text: "\\textupblock" },
        "▁": { text: "\\pmboxdrawuni{2581}" },
        "▂": { text: "\\pmboxdrawuni{2582}" },
        "▃": { text: "\\pmboxdrawuni{2583}" },
        "▄": { text: "\\textdnblock" },
        "▅": { text: "\\pmboxdrawuni{2585}" },
        "▆": { text: "\\pmboxdrawuni{2586}" },
        "▇": { text: "\\pmboxdrawuni{2587}" },
        "█": { text: "\\textblock" },
        "▉": { text: "\\pmboxdrawuni{2589}" },
        "▊": { text: "\\pmboxdrawuni{258A}" },
        "▋": { text: "\\pmboxdrawuni{258B}" },
        "▌": { text: "\\textlfblock" },
        "▍": { text: "\\pmboxdrawuni{258D}" },
        "▎": { text: "\\pmboxdrawuni{258E}" },
        "▏": { text: "\\pmboxdrawuni{258F}" },
        "▐": { text: "\\textrtblock" },
        "░": { text: "\\textltshade" },
        "▒": { text: "\\textshade" },
        "▓": { text: "\\textdkshade" },
        "▔": { text: "\\pmboxdrawuni{2594}" },
        "▕": { text: "\\pmboxdrawuni{2595}" },
        "▖": { text: "\\pmboxdrawuni{2596}" },
        "▗": { text: "\\pmboxdrawuni{2597}" },
        "▘": { text: "\\pmboxdrawuni{2598}" },
        "▙": { text: "\\pmboxdrawuni{2599}" },
        "▚": { text: "\\pmboxdrawuni{259A}" },
        "▛": { text: "\\pmboxdrawuni{259B}" },
        "▜": { text: "\\pmboxdrawuni{259C}" },
        "▝": { text: "\\pmboxdrawuni{259D}" },
        "▞": { text: "\\pmboxdrawuni{259E}" },
        "▟": { text: "\\pmboxdrawuni{259F}" },
      },
    },
  },
  dr = xa(tr(fr, Js));
var Zs = { base: { "{": { text: "\\textbraceleft" }, "}": { text: "\\textbraceright" } } },
  Wi = xa(tr(dr, Zs));
var Qs = {
    "''": { text: "”", math: "''" },
    "--": { text: "–", math: "--" },
    "---": { text: "—", math: "---" },
    "<": { text: "¡", math: "<" },
    "<<": { text: "«", math: "<<" },
    "<\\kern-0.58em(": "⦓",
    ">": { text: "¿", math: ">" },
    ">>": { text: "»", math: ">>" },
    "\\": "\\",
    '\\"': "̈",
    '\\"{\\i}': "ï",
    "\\#": "#",
    "\\$": "$",
    "\\%": "%",
    "\\&": "&",
    "\\'": "́",
    "\\'\\i": "í",
    "\\,": " ",
    "\\-": "­",
    "\\.": "̇",
    "\\/": "",
    "\\:": " ",
    "\\;": " ",
    "\\=": "̄",
    "\\>": " ",
    "\\@": "",
    "\\AA": "Å",
    "\\AC": "∿",
    "\\AE": "Æ",
    "\\APLboxquestion": "⍰",
    "\\APLboxupcaret": "⍓",
    "\\APLcomment": "⍝",
    "\\APLdownarrowbox": "⍗",
    "\\APLinput": "⍞",
    "\\APLinv": "⌹",
    "\\APLleftarrowbox": "⍇",
    "\\APLlog": "⍟",
    "\\APLnotbackslash": "⍀",
    "\\APLnotslash": "⌿",
    "\\APLrightarrowbox": "⍈",
    "\\APLuparrowbox": "⍐",
    "\\Angle": "⦜",
    "\\Angstroem": "Å",
    "\\Angstrom": "Å",
    "\\Barv": "⫧",
    "\\BbbA": "𝔸",
    "\\BbbB": "𝔹",
    "\\BbbC": "ℂ",
    "\\BbbD": "𝔻",
    "\\BbbE": "𝔼",
    "\\BbbF": "𝔽",
    "\\BbbG": "𝔾",
    "\\BbbGamma": "ℾ",
    "\\BbbH": "ℍ",
    "\\BbbI": "𝕀",
    "\\BbbJ": "𝕁",
    "\\BbbK": "𝕂",
    "\\BbbL": "𝕃",
    "\\BbbM": "𝕄",
    "\\BbbN": "ℕ",
    "\\BbbO": "𝕆",
    "\\BbbP": "ℙ",
    "\\BbbPi": "ℿ",
    "\\BbbQ": "ℚ",
    "\\BbbR": "ℝ",
    "\\BbbS": "𝕊",
    "\\BbbT": "𝕋",
    "\\BbbU": "𝕌",
    "\\BbbV": "𝕍",
    "\\BbbW": "𝕎",
    "\\BbbX": "𝕏",
    "\\BbbY": "𝕐",
    "\\BbbZ": "ℤ",
    "\\Bbba": "𝕒",
    "\\Bbbb": "𝕓",
    "\\Bbbc": "𝕔",
    "\\Bbbd": "𝕕",
    "\\Bbbe": "𝕖",
    "\\Bbbeight": "𝟠",
    "\\Bbbf": "𝕗",
    "\\Bbbfive": "𝟝",
    "\\Bbbfour": "𝟜",
    "\\Bbbg": "𝕘",
    "\\Bbbgamma": "ℽ",
    "\\Bbbh": "𝕙",
    "\\Bbbi": "𝕚",
    "\\Bbbj": "𝕛",
    "\\Bbbk": "𝕜",
    "\\Bbbl": "𝕝",
    "\\Bbbm": "𝕞",
    "\\Bbbn": "𝕟",
    "\\Bbbnine": "𝟡",
    "\\Bbbo": "𝕠",
    "\\Bbbone": "𝟙",
    "\\Bbbp": "𝕡",
    "\\Bbbpi": "ℼ",
    "\\Bbbq": "𝕢",
    "\\Bbbr": "𝕣",
    "\\Bbbs": "𝕤",
    "\\Bbbseven": "𝟟",
    "\\Bbbsix": "𝟞",
    "\\Bbbsum": "⅀",
    "\\Bbbt": "𝕥",
    "\\Bbbthree": "𝟛",
    "\\Bbbtwo": "𝟚",
    "\\Bbbu": "𝕦",
    "\\Bbbv": "𝕧",
    "\\Bbbw": "𝕨",
    "\\Bbbx": "𝕩",
    "\\Bbby": "𝕪",
    "\\Bbbz": "𝕫",
    "\\Bbbzero": "𝟘",
    "\\Box": "□",
    "\\Bumpeq": "≎",
    "\\CIRCLE": "●",
    "\\Cap": "⋒",
    "\\CapitalDifferentialD": "ⅅ",
    "\\CheckedBox": "☑",
    "\\Colon": "∷",
    "\\Coloneq": "⩴",
    "\\Coloneqq": "⩴",
    "\\ComplexI": "ⅈ",
    "\\ComplexJ": "ⅉ",
    "\\Cup": "⋓",
    "\\DDownarrow": "⟱",
    "\\DH": "Ð",
    "\\DJ": "Đ",
    "\\DashV": "⫥",
    "\\DashVDash": "⟚",
    "\\Dashv": "⫤",
    "\\Ddownarrow": "⤋",
    "\\Delta": "Δ",
    "\\Diamond": "◇",
    "\\Diamondblack": "◆",
    "\\Diamonddot": "⟐",
    "\\DifferentialD": "ⅆ",
    "\\Digamma": "Ϝ",
    "\\Doteq": "≑",
    "\\DownArrowBar": "⤓",
    "\\DownArrowUpArrow": "⇵",
    "\\DownLeftRightVector": "⥐",
    "\\DownLeftTeeVector": "⥞",
    "\\DownLeftVectorBar": "⥖",
    "\\DownRightTeeVector": "⥟",
    "\\DownRightVectorBar": "⥗",
    "\\Downarrow": "⇓",
    "\\ElOr": "⩖",
    "\\Elolarr": "⥀",
    "\\Elorarr": "⥁",
    "\\Elroang": "⦆",
    "\\Elxsqcup": "⨆",
    "\\Elxuplus": "⨄",
    "\\Equal": "⩵",
    "\\Equiv": "≣",
    "\\Euler": "ℇ",
    "\\Eulerconst": "ℇ",
    "\\Exclam": "‼",
    "\\ExponetialE": "ⅇ",
    "\\Finv": "Ⅎ",
    "\\Game": "⅁",
    "\\Gamma": "Γ",
    "\\Gt": "⪢",
    "\\H": "̋",
    "\\Hermaphrodite": "⚥",
    "\\H{}": "˝",
    "\\IJ": "Ĳ",
    "\\Im": "ℑ",
    "\\Join": "⨝",
    "\\Koppa": "Ϟ",
    "\\L": "Ł",
    "\\LEFTCIRCLE": "◖",
    "\\LHD": "◀",
    "\\LLeftarrow": "⭅",
    "\\LVec": "⃖",
    "\\Lambda": "Λ",
    "\\Lbag": "⟅",
    "\\Lbrbrak": "⟬",
    "\\Ldsh": "↲",
    "\\LeftArrowBar": "⇤",
    "\\LeftDownTeeVector": "⥡",
    "\\LeftDownVectorBar": "⥙",
    "\\LeftRightVector": "⥎",
    "\\LeftTeeVector": "⥚",
    "\\LeftTriangleBar": "⧏",
    "\\LeftUpDownVector": "⥑",
    "\\LeftUpTeeVector": "⥠",
    "\\LeftUpVectorBar": "⥘",
    "\\LeftVectorBar": "⥒",
    "\\Leftarrow": "⇐",
    "\\Leftrightarrow": "⇔",
    "\\Lleftarrow": "⇚",
    "\\Longleftarrow": "⟸",
    "\\Longleftrightarrow": "⟺",
    "\\Longmapsfrom": "⟽",
    "\\Longmapsto": "⟾",
    "\\Longrightarrow": "⟹",
    "\\Lparengtr": "⦕",
    "\\Lsh": "↰",
    "\\Lt": "⪡",
    "\\Lvzigzag": "⧚",
    "\\MapsDown": "↧",
    "\\MapsUp": "↥",
    "\\Mapsfrom": "⤆",
    "\\Mapsto": "⤇",
    "\\NG": "Ŋ",
    "\\Nearrow": "⇗",
    "\\NestedGreaterGreater": "⪢",
    "\\NestedLessLess": "⪡",
    "\\Not": "⫬",
    "\\NotEqualTilde": "≂̸",
    "\\NotGreaterGreater": "≫̸",
    "\\NotHumpDownHump": "≎̸",
    "\\NotHumpEqual": "≏̸",
    "\\NotLeftTriangleBar": "⧏̸",
    "\\NotLessLess": "≪̸",
    "\\NotNestedGreaterGreater": "⪢̸",
    "\\NotNestedLessLess": "⪡̸",
    "\\NotPrecedesTilde": "≾̸",
    "\\NotRightTriangleBar": "⧐̸",
    "\\NotSquareSubset": "⊏̸",
    "\\NotSquareSuperset": "⊐̸",
    "\\NotSucceedsTilde": "≿̸",
    "\\Nwarrow": "⇖",
    "\\O": "Ø",
    "\\OE": "Œ",
    "\\Omega": "Ω",
    "\\Otimes": "⨷",
    "\\P": "¶",
    "\\Phi": "Φ",
    "\\Pi": "Π",
    "\\Pisymbol{ppi020}{105}": "⪞",
    "\\Pisymbol{ppi020}{117}": "⪝",
    "\\Pisymbol{ppi022}{87}": "ϐ",
    "\\Planckconst": "ℎ",
    "\\Prec": "⪻",
    "\\PropertyLine": "⅊",
    "\\Psi": "Ψ",
    "\\QED": "∎",
    "\\Qoppa": "Ϙ",
    "\\Question": "⁇",
    "\\RHD": "▶",
    "\\RIGHTCIRCLE": "◗",
    "\\RRightarrow": "⭆",
    "\\Rbag": "⟆",
    "\\Rbrbrak": "⟭",
    "\\Rdsh": "↳",
    "\\Re": "ℜ",
    "\\ReverseUpEquilibrium": "⥯",
    "\\RightArrowBar": "⇥",
    "\\RightDownTeeVector": "⥝",
    "\\RightDownVectorBar": "⥕",
    "\\RightTeeVector": "⥛",
    "\\RightTriangleBar": "⧐",
    "\\RightUpDownVector": "⥏",
    "\\RightUpTeeVector": "⥜",
    "\\RightUpVectorBar": "⥔",
    "\\RightVectorBar": "⥓",
    "\\Rightarrow": "⇒",
    "\\RoundImplies": "⥰",
    "\\Rparenless": "⦖",
    "\\Rrightarrow": "⇛",
    "\\Rsh": "↱",
    "\\RuleDelayed": "⧴",
    "\\Rvzigzag": "⧛",
    "\\S": "§",
    "\\Same": "⩶",
    "\\Sampi": "Ϡ",
    "\\Searrow": "⇘",
    "\\Sigma": "Σ",
    "\\Sqcap": "⩎",
    "\\Sqcup": "⩏",
    "\\Square": "☐",
    "\\Stigma": "Ϛ",
    "\\Subset": "⋐",
    "\\Succ": "⪼",
    "\\Sun": "☉",
    "\\Supset": "⋑",
    "\\Swarrow": "⇙",
    "\\TH": "Þ",
    "\\Theta": "Θ",
    "\\Top": "⫪",
    "\\UUparrow": "⟰",
    "\\UpArrowBar": "⤒",
    "\\UpEquilibrium": "⥮",
    "\\Uparrow": "⇑",
    "\\Updownarrow": "⇕",
    "\\Upsilon": "Υ",
    "\\Uuparrow": "⤊",
    "\\VDash": "⊫",
    "\\Vbar": "⫫",
    "\\Vdash": "⊩",
    "\\Vee": "⩔",
    "\\Vert": "‖",
    "\\Vvdash": "⊪",
    "\\Vvert": "⦀",
    "\\Wedge": "⩓",
    "\\XBox": "☒",
    "\\Xi": "Ξ",
    "\\Yup": "⅄",
    "\\\\backslash": "ࡱ",
    "\\^": "̂",
    "\\^\\j": "ĵ",
    "\\^{\\i}": "î",
    "\\_": "_",
    "\\`": "̀",
    "\\`\\i": "ì",
    "\\aa": "å",
    "\\accurrent": "⏦",
    "\\acidfree": "♾",
    "\\acute": "́",
    "\\acute{\\alpha}": "ά",
    "\\acute{\\ddot{\\iota}}": "ΐ",
    "\\acute{\\ddot{\\upsilon}}": "ΰ",
    "\\acute{\\epsilon}": "ἐ",
    "\\acute{\\eta}": "ή",
    "\\acute{\\iota}": "ί",
    "\\acute{\\omega}": "ώ",
    "\\acute{\\upsilon}": "ύ",
    "\\acwcirclearrow": "⥀",
    "\\acwgapcirclearrow": "⟲",
    "\\acwleftarcarrow": "⤹",
    "\\acwopencirclearrow": "↺",
    "\\acwoverarcarrow": "⤺",
    "\\acwunderarcarrow": "⤻",
    "\\adots": "⋰",
    "\\ae": "æ",
    "\\aleph": "ℵ",
    "\\allequal": "≌",
    "\\alpha": "α",
    "\\amalg": "⨿",
    "\\anchor": "⚓",
    "\\angdnr": "⦟",
    "\\angle": "∠",
    "\\angles": "⦞",
    "\\angleubar": "⦤",
    "\\annuity": "⃧",
    "\\approx": "≈",
    "\\approxeq": "≊",
    "\\approxeqq": "⩰",
    "\\approxident": "≋",
    "\\approxnotequal": "≆",
    "\\aquarius": "♒",
    "\\arabichad": "ữ1",
    "\\arabicmaj": "ữ0",
    "\\arceq": "≘",
    "\\aries": "♈",
    "\\arrowbullet": "➢",
    "\\arrowwaveleft": "↜",
    "\\arrowwaveright": "↝",
    "\\assert": "⊦",
    "\\ast": "∗",
    "\\asteq": "⩮",
    "\\asteraccent": "⃰",
    "\\astrosun": "☉",
    "\\asymp": "≍",
    "\\awint": "⨑",
    "\\bNot": "⫭",
    "\\backcong": "≌",
    "\\backdprime": "‶",
    "\\backepsilon": "϶",
    "\\backprime": "‵",
    "\\backsim": "∽",
    "\\backsimeq": "⋍",
    "\\backslash": "\\",
    "\\backtrprime": "‷",
    "\\bagmember": "⋿",
    "\\ballotx": "✗",
    "\\bar": "̅",
    "\\barV": "⫪",
    "\\barcap": "⩃",
    "\\barcup": "⩂",
    "\\bardownharpoonleft": "⥡",
    "\\bardownharpoonright": "⥝",
    "\\barin": "⋶",
    "\\barleftarrow": "⇤",
    "\\barleftarrowrightarrowbar": "↹",
    "\\barleftharpoon": "⥫",
    "\\barleftharpoondown": "⥖",
    "\\barleftharpoonup": "⥒",
    "\\barovernorthwestarrow": "↸",
    "\\barrightarrowdiamond": "⤠",
    "\\barrightharpoon": "⥭",
    "\\barrightharpoondown": "⥟",
    "\\barrightharpoonup": "⥛",
    "\\baruparrow": "⤒",
    "\\barupharpoonleft": "⥘",
    "\\barupharpoonright": "⥔",
    "\\barvee": "⊽",
    "\\barwedge": { text: "⌅", math: "⊼" },
    "\\bbrktbrk": "⎶",
    "\\bdtriplevdash": "┆",
    "\\because": "∵",
    "\\benzenr": "⏣",
    "\\beta": "β",
    "\\beth": "ℶ",
    "\\between": "≬",
    "\\bigblacktriangledown": "▼",
    "\\bigblacktriangleup": "▲",
    "\\bigbot": "⟘",
    "\\bigcap": "⋂",
    "\\bigcirc": "◯",
    "\\bigcup": "⋃",
    "\\bigcupdot": "⨃",
    "\\biginterleave": "⫼",
    "\\bigodot": "⨀",
    "\\bigoplus": "⨁",
    "\\bigotimes": "⨂",
    "\\bigslopedvee": "⩗",
    "\\bigslopedwedge": "⩘",
    "\\bigsqcap": "⨅",
    "\\bigsqcup": "⨆",
    "\\bigstar": "★",
    "\\bigtalloblong": "⫿",
    "\\bigtimes": "⨉",
    "\\bigtop": "⟙",
    "\\bigtriangledown": "▽",
    "\\bigtriangleleft": "⨞",
    "\\bigtriangleup": "△",
    "\\biguplus": "⨄",
    "\\bigvee": "⋁",
    "\\bigwedge": "⋀",
    "\\bigwhitestar": "☆",
    "\\bij": "⤖",
    "\\biohazard": "☣",
    "\\blackcircledownarrow": "⧭",
    "\\blackcircledrightdot": "⚈",
    "\\blackcircledtwodots": "⚉",
    "\\blackcircleulquadwhite": "◕",
    "\\blackdiamonddownarrow": "⧪",
    "\\blackhourglass": "⧗",
    "\\blackinwhitediamond": "◈",
    "\\blackinwhitesquare": "▣",
    "\\blacklefthalfcircle": "◖",
    "\\blacklozenge": "⧫",
    "\\blackpointerleft": "◄",
    "\\blackpointerright": "►",
    "\\blackrighthalfcircle": "◗",
    "\\blacksmiley": "☻",
    "\\blacksquare": "⬛",
    "\\blacktriangle": "▴",
    "\\blacktriangledown": "▾",
    "\\blacktriangleleft": "◀",
    "\\blacktriangleright": "▶",
    "\\blanksymbol": "␢",
    "\\blkhorzoval": "⬬",
    "\\blkvertoval": "⬮",
    "\\blockfull": "█",
    "\\blockhalfshaded": "▒",
    "\\blocklefthalf": "▌",
    "\\blocklowhalf": "▄",
    "\\blockqtrshaded": "░",
    "\\blockrighthalf": "▐",
    "\\blockthreeqtrshaded": "▓",
    "\\blockuphalf": "▀",
    "\\bot": "⊥",
    "\\botsemicircle": "◡",
    "\\bowtie": "⋈",
    "\\boxast": "⧆",
    "\\boxbar": "◫",
    "\\boxbox": "⧈",
    "\\boxbslash": "⧅",
    "\\boxcircle": "⧇",
    "\\boxdiag": "⧄",
    "\\boxdot": "⊡",
    "\\boxminus": "⊟",
    "\\boxonbox": "⧉",
    "\\boxplus": "⊞",
    "\\boxslash": "⧄",
    "\\boxtimes": "⊠",
    "\\breve": "̆",
    "\\breve{\\alpha}": "ᾰ",
    "\\bsimilarleftarrow": "⭁",
    "\\bsimilarrightarrow": "⭇",
    "\\bsolhsub": "⟈",
    "\\btimes": "⨲",
    "\\bud": "Ъ",
    "\\bullet": "∙",
    "\\bullseye": "◎",
    "\\bumpeq": "≏",
    "\\bumpeqq": "⪮",
    "\\c": "̧",
    "\\cancer": "♋",
    "\\candra": "̐",
    "\\cap": "∩",
    "\\capbarcup": "⩉",
    "\\capdot": "⩀",
    "\\capovercup": "⩇",
    "\\capricornus": "♑",
    "\\capwedge": "⩄",
    "\\caretinsert": "‸",
    "\\carriagereturn": "↵",
    "\\ccwundercurvearrow": "⤿",
    "\\cdot": "⋅",
    "\\cdotp": "·",
    "\\cdots": "⋯",
    "\\cdprime": "Ъ",
    "\\check": "̌",
    "\\checkmark": "✓",
    "\\chi": "χ",
    "\\cirE": "⧃",
    "\\cirbot": "⟟",
    "\\circ": "∘",
    "\\circeq": "≗",
    "\\circlearrowleft": "↺",
    "\\circlearrowright": "↻",
    "\\circlebottomhalfblack": "◒",
    "\\circledS": "Ⓢ",
    "\\circledast": "⊛",
    "\\circledbslash": "⦸",
    "\\circledbullet": "⦿",
    "\\circledcirc": "⊚",
    "\\circleddash": "⊝",
    "\\circledequal": "⊜",
    "\\circledgtr": "⧁",
    "\\circledless": "⧀",
    "\\circledownarrow": "⧬",
    "\\circledparallel": "⦷",
    "\\circledrightdot": "⚆",
    "\\circledstar": "✪",
    "\\circledtwodots": "⚇",
    "\\circledvert": "⦶",
    "\\circledwhitebullet": "⦾",
    "\\circlehbar": "⦵",
    "\\circlelefthalfblack": "◐",
    "\\circlellquad": "◵",
    "\\circlelrquad": "◶",
    "\\circleonleftarrow": "⬰",
    "\\circleonrightarrow": "⇴",
    "\\circlerighthalfblack": "◑",
    "\\circletophalfblack": "◓",
    "\\circleulquad": "◴",
    "\\circleurquad": "◷",
    "\\circleurquadblack": "◔",
    "\\circlevertfill": "◍",
    "\\cirfnint": "⨐",
    "\\cirmid": "⫯",
    "\\cirscir": "⧂",
    "\\clockoint": "⨏",
    "\\closedvarcap": "⩍",
    "\\closedvarcup": "⩌",
    "\\closedvarcupsmashprod": "⩐",
    "\\closure": "⁐",
    "\\clubsuit": "♣",
    "\\clwintegral": "∱",
    "\\coloneq": "≔",
    "\\commaminus": "⨩",
    "\\complement": "∁",
    "\\concavediamond": "⟡",
    "\\concavediamondtickleft": "⟢",
    "\\concavediamondtickright": "⟣",
    "\\cong": "≅",
    "\\congdot": "⩭",
    "\\conictaper": "⌲",
    "\\conjquant": "⨇",
    "\\coprod": "∐",
    "\\copyright": "©",
    "\\cprime": "Ь",
    "\\csub": "⫏",
    "\\csube": "⫑",
    "\\csup": "⫐",
    "\\csupe": "⫒",
    "\\cuberoot": "∛",
    "\\cup": "∪",
    "\\cupbarcap": "⩈",
    "\\cupdot": "⊍",
    "\\cupleftarrow": "⊌",
    "\\cupovercap": "⩆",
    "\\cupvee": "⩅",
    "\\curlyeqprec": "⋞",
    "\\curlyeqsucc": "⋟",
    "\\curlyvee": "⋎",
    "\\curlywedge": "⋏",
    "\\curvearrowleft": "↶",
    "\\curvearrowleftplus": "⤽",
    "\\curvearrowright": "↷",
    "\\curvearrowrightminus": "⤼",
    "\\cwcirclearrow": "⥁",
    "\\cwgapcirclearrow": "⟳",
    "\\cwopencirclearrow": "↻",
    "\\cwrightarcarrow": "⤸",
    "\\cwundercurvearrow": "⤾",
    "\\cyrchar\\CYRA": "А",
    "\\cyrchar\\CYRABHCH": "Ҽ",
    "\\cyrchar\\CYRABHCHDSC": "Ҿ",
    "\\cyrchar\\CYRABHDZE": "Ӡ",
    "\\cyrchar\\CYRABHHA": "Ҩ",
    "\\cyrchar\\CYRAE": "Ӕ",
    "\\cyrchar\\CYRB": "Б",
    "\\cyrchar\\CYRBYUS": "Ѫ",
    "\\cyrchar\\CYRC": "Ц",
    "\\cyrchar\\CYRCH": "Ч",
    "\\cyrchar\\CYRCHLDSC": "Ӌ",
    "\\cyrchar\\CYRCHRDSC": "Ҷ",
    "\\cyrchar\\CYRCHVCRS": "Ҹ",
    "\\cyrchar\\CYRD": "Д",
    "\\cyrchar\\CYRDJE": "Ђ",
    "\\cyrchar\\CYRDZE": "Ѕ",
    "\\cyrchar\\CYRDZHE": "Џ",
    "\\cyrchar\\CYRE": "Е",
    "\\cyrchar\\CYREREV": "Э",
    "\\cyrchar\\CYRERY": "Ы",
    "\\cyrchar\\CYRF": "Ф",
    "\\cyrchar\\CYRFITA": "Ѳ",
    "\\cyrchar\\CYRG": "Г",
    "\\cyrchar\\CYRGHCRS": "Ғ",
    "\\cyrchar\\CYRGHK": "Ҕ",
    "\\cyrchar\\CYRGUP": "Ґ",
    "\\cyrchar\\CYRH": "Х",
    "\\cyrchar\\CYRHDSC": "Ҳ",
    "\\cyrchar\\CYRHRDSN": "Ъ",
    "\\cyrchar\\CYRI": "И",
    "\\cyrchar\\CYRIE": "Є",
    "\\cyrchar\\CYRII": "І",
    "\\cyrchar\\CYRIOTBYUS": "Ѭ",
    "\\cyrchar\\CYRIOTE": "Ѥ",
    "\\cyrchar\\CYRIOTLYUS": "Ѩ",
    "\\cyrchar\\CYRISHRT": "Й",
    "\\cyrchar\\CYRIZH": "Ѵ",
    "\\cyrchar\\CYRJE": "Ј",
    "\\cyrchar\\CYRK": "К",
    "\\cyrchar\\CYRKBEAK": "Ҡ",
    "\\cyrchar\\CYRKDSC": "Қ",
    "\\cyrchar\\CYRKHCRS": "Ҟ",
    "\\cyrchar\\CYRKHK": "Ӄ",
    "\\cyrchar\\CYRKOPPA": "Ҁ",
    "\\cyrchar\\CYRKSI": "Ѯ",
    "\\cyrchar\\CYRKVCRS": "Ҝ",
    "\\cyrchar\\CYRL": "Л",
    "\\cyrchar\\CYRLDSC": "Ӆ",
    "\\cyrchar\\CYRLJE": "Љ",
    "\\cyrchar\\CYRLYUS": "Ѧ",
    "\\cyrchar\\CYRM": "М",
    "\\cyrchar\\CYRMDSC": "Ӎ",
    "\\cyrchar\\CYRN": "Н",
    "\\cyrchar\\CYRNDSC": "Ң",
    "\\cyrchar\\CYRNG": "Ҥ",
    "\\cyrchar\\CYRNHK": "Ӈ",
    "\\cyrchar\\CYRNJE": "Њ",
    "\\cyrchar\\CYRO": "О",
    "\\cyrchar\\CYROMEGA": "Ѡ",
    "\\cyrchar\\CYROMEGARND": "Ѻ",
    "\\cyrchar\\CYROMEGATITLO": "Ѽ",
    "\\cyrchar\\CYROT": "Ѿ",
    "\\cyrchar\\CYROTLD": "Ө",
    "\\cyrchar\\CYRP": "П",
    "\\cyrchar\\CYRPHK": "Ҧ",
    "\\cyrchar\\CYRPSI": "Ѱ",
    "\\cyrchar\\CYRR": "Р",
    "\\cyrchar\\CYRRTICK": "Ҏ",
    "\\cyrchar\\CYRS": "С",
    "\\cyrchar\\CYRSCHWA": "Ә",
    "\\cyrchar\\CYRSDSC": "Ҫ",
    "\\cyrchar\\CYRSEMISFTSN": "Ҍ",
    "\\cyrchar\\CYRSFTSN": "Ь",
    "\\cyrchar\\CYRSH": "Ш",
    "\\cyrchar\\CYRSHCH": "Щ",
    "\\cyrchar\\CYRSHHA": "Һ",
    "\\cyrchar\\CYRT": "Т",
    "\\cyrchar\\CYRTDSC": "Ҭ",
    "\\cyrchar\\CYRTETSE": "Ҵ",
    "\\cyrchar\\CYRTSHE": "Ћ",
    "\\cyrchar\\CYRU": "У",
    "\\cyrchar\\CYRUK": "Ѹ",
    "\\cyrchar\\CYRUSHRT": "Ў",
    "\\cyrchar\\CYRV": "В",
    "\\cyrchar\\CYRY": "Ү",
    "\\cyrchar\\CYRYA": "Я",
    "\\cyrchar\\CYRYAT": "Ѣ",
    "\\cyrchar\\CYRYHCRS": "Ұ",
    "\\cyrchar\\CYRYI": "Ї",
    "\\cyrchar\\CYRYO": "Ё",
    "\\cyrchar\\CYRYU": "Ю",
    "\\cyrchar\\CYRZ": "З",
    "\\cyrchar\\CYRZDSC": "Ҙ",
    "\\cyrchar\\CYRZH": "Ж",
    "\\cyrchar\\CYRZHDSC": "Җ",
    "\\cyrchar\\CYRpalochka": "Ӏ",
    "\\cyrchar\\cyra": "а",
    "\\cyrchar\\cyrabhch": "ҽ",
    "\\cyrchar\\cyrabhchdsc": "ҿ",
    "\\cyrchar\\cyrabhdze": "ӡ",
    "\\cyrchar\\cyrabhha": "ҩ",
    "\\cyrchar\\cyrae": "ӕ",
    "\\cyrchar\\cyrb": "б",
    "\\cyrchar\\cyrbyus": "ѫ",
    "\\cyrchar\\cyrc": "ц",
    "\\cyrchar\\cyrch": "ч",
    "\\cyrchar\\cyrchldsc": "ӌ",
    "\\cyrchar\\cyrchrdsc": "ҷ",
    "\\cyrchar\\cyrchvcrs": "ҹ",
    "\\cyrchar\\cyrd": "д",
    "\\cyrchar\\cyrdje": "ђ",
    "\\cyrchar\\cyrdze": "ѕ",
    "\\cyrchar\\cyrdzhe": "џ",
    "\\cyrchar\\cyre": "е",
    "\\cyrchar\\cyrerev": "э",
    "\\cyrchar\\cyrery": "ы",
    "\\cyrchar\\cyrf": "ф",
    "\\cyrchar\\cyrfita": "ѳ",
    "\\cyrchar\\cyrg": "г",
    "\\cyrchar\\cyrghcrs": "ғ",
    "\\cyrchar\\cyrghk": "ҕ",
    "\\cyrchar\\cyrgup": "ґ",
    "\\cyrchar\\cyrh": "х",
    "\\cyrchar\\cyrhdsc": "ҳ",
    "\\cyrchar\\cyrhrdsn": "ъ",
    "\\cyrchar\\cyrhundredthousands": "҈",
    "\\cyrchar\\cyri": "и",
    "\\cyrchar\\cyrie": "є",
    "\\cyrchar\\cyrii": "і",
    "\\cyrchar\\cyriotbyus": "ѭ",
    "\\cyrchar\\cyriote": "ѥ",
    "\\cyrchar\\cyriotlyus": "ѩ",
    "\\cyrchar\\cyrishrt": "й",
    "\\cyrchar\\cyrizh": "ѵ",
    "\\cyrchar\\cyrje": "ј",
    "\\cyrchar\\cyrk": "к",
    "\\cyrchar\\cyrkbeak": "ҡ",
    "\\cyrchar\\cyrkdsc": "қ",
    "\\cyrchar\\cyrkhcrs": "ҟ",
    "\\cyrchar\\cyrkhk": "ӄ",
    "\\cyrchar\\cyrkoppa": "ҁ",
    "\\cyrchar\\cyrksi": "ѯ",
    "\\cyrchar\\cyrkvcrs": "ҝ",
    "\\cyrchar\\cyrl": "л",
    "\\cyrchar\\cyrldsc": "ӆ",
    "\\cyrchar\\cyrlje": "љ",
    "\\cyrchar\\cyrlyus": "ѧ",
    "\\cyrchar\\cyrm": "м",
    "\\cyrchar\\cyrmdsc": "ӎ",
    "\\cyrchar\\cyrmillions": "҉",
    "\\cyrchar\\cyrn": "н",
    "\\cyrchar\\cyrndsc": "ң",
    "\\cyrchar\\cyrng": "ҥ",
    "\\cyrchar\\cyrnhk": "ӈ",
    "\\cyrchar\\cyrnje": "њ",
    "\\cyrchar\\cyro": "о",
    "\\cyrchar\\cyromega": "ѡ",
    "\\cyrchar\\cyromegarnd": "ѻ",
    "\\cyrchar\\cyromegatitlo": "ѽ",
    "\\cyrchar\\cyrot": "ѿ",
    "\\cyrchar\\cyrotld": "ө",
    "\\cyrchar\\cyrp": "п",
    "\\cyrchar\\cyrphk": "ҧ",
    "\\cyrchar\\cyrpsi": "ѱ",
    "\\cyrchar\\cyrr": "р",
    "\\cyrchar\\cyrrtick": "ҏ",
    "\\cyrchar\\cyrs": "с",
    "\\cyrchar\\cyrschwa": "ә",
    "\\cyrchar\\cyrsdsc": "ҫ",
    "\\cyrchar\\cyrsemisftsn": "ҍ",
    "\\cyrchar\\cyrsftsn": "ь",
    "\\cyrchar\\cyrsh": "ш",
    "\\cyrchar\\cyrshch": "щ",
    "\\cyrchar\\cyrshha": "һ",
    "\\cyrchar\\cyrt": "т",
    "\\cyrchar\\cyrtdsc": "ҭ",
    "\\cyrchar\\cyrtetse": "ҵ",
    "\\cyrchar\\cyrthousands": "҂",
    "\\cyrchar\\cyrtshe": "ћ",
    "\\cyrchar\\cyru": "у",
    "\\cyrchar\\cyruk": "ѹ",
    "\\cyrchar\\cyrushrt": "ў",
    "\\cyrchar\\cyrv": "в",
    "\\cyrchar\\cyry": "ү",
    "\\cyrchar\\cyrya": "я",
    "\\cyrchar\\cyryat": "ѣ",
    "\\cyrchar\\cyryhcrs": "ұ",
    "\\cyrchar\\cyryi": "ї",
    "\\cyrchar\\cyryo": "ё",
    "\\cyrchar\\cyryu": "ю",
    "\\cyrchar\\cyrz": "з",
    "\\cyrchar\\cyrzdsc": "ҙ",
    "\\cyrchar\\cyrzh": "ж",
    "\\cyrchar\\cyrzhdsc": "җ",
    "\\cyrchar{\\'\\CYRG}": "Ѓ",
    "\\cyrchar{\\'\\CYRK}": "Ќ",
    "\\cyrchar{\\'\\cyrg}": "ѓ",
    "\\cyrchar{\\'\\cyrk}": "ќ",
    "\\c{\\u{E}}": "Ḝ",
    "\\c{\\u{e}}": "ḝ",
    "\\d": "̣",
    "\\dag": "†",
    "\\dagger": "†",
    "\\daleth": "ℸ",
    "\\danger": "☡",
    "\\dashV": "⫣",
    "\\dashVdash": "⟛",
    "\\dashcolon": "∹",
    "\\dashleftarrow": "⇠",
    "\\dashleftharpoondown": "⥫",
    "\\dashrightarrow": "⇢",
    "\\dashrightharpoondown": "⥭",
    "\\dashv": "⊣",
    "\\dbend": "�",
    "\\dbkarrow": "⤏",
    "\\dblarrowupdown": "⇅",
    "\\ddag": "‡",
    "\\ddagger": "‡",
    "\\ddddot": "⃜",
    "\\dddot": "⃛",
    "\\ddot": "̈",
    "\\ddots": "⋱",
    "\\ddotseq": "⩷",
    "\\ddot{\\iota}": "ϊ",
    "\\ddot{\\upsilon}": "ϋ",
    "\\delta": "δ",
    "\\dh": "ð",
    "\\diagdown": "⟍",
    "\\diagup": "⟋",
    "\\diameter": "⌀",
    "\\diamond": "♢",
    "\\diamondbotblack": "⬙",
    "\\diamondcdot": "⟐",
    "\\diamondleftarrow": "⤝",
    "\\diamondleftarrowbar": "⤟",
    "\\diamondleftblack": "⬖",
    "\\diamondrightblack": "⬗",
    "\\diamondsuit": "♢",
    "\\diamondtopblack": "⬘",
    "\\dicei": "⚀",
    "\\diceii": "⚁",
    "\\diceiii": "⚂",
    "\\diceiv": "⚃",
    "\\dicev": "⚄",
    "\\dicevi": "⚅",
    "\\digamma": "ϝ",
    "\\dingasterisk": "✽",
    "\\ding{100}": "❄",
    "\\ding{101}": "❅",
    "\\ding{102}": "❆",
    "\\ding{103}": "❇",
    "\\ding{104}": "❈",
    "\\ding{105}": "❉",
    "\\ding{106}": "❊",
    "\\ding{107}": "❋",
    "\\ding{108}": "●",
    "\\ding{109}": "❍",
    "\\ding{110}": "■",
    "\\ding{111}": "❏",
    "\\ding{112}": "❐",
    "\\ding{113}": "❑",
    "\\ding{114}": "❒",
    "\\ding{115}": "▲",
    "\\ding{116}": "▼",
    "\\ding{117}": "◆",
    "\\ding{118}": "❖",
    "\\ding{119}": "◗",
    "\\ding{120}": "❘",
    "\\ding{121}": "❙",
    "\\ding{122}": "❚",
    "\\ding{123}": "❛",
    "\\ding{124}": "❜",
    "\\ding{125}": "❝",
    "\\ding{126}": "❞",
    "\\ding{161}": "❡",
    "\\ding{162}": "❢",
    "\\ding{163}": "❣",
    "\\ding{164}": "❤",
    "\\ding{165}": "❥",
    "\\ding{166}": "❦",
    "\\ding{167}": "❧",
    "\\ding{168}": "♣",
    "\\ding{169}": "♦",
    "\\ding{170}": "♥",
    "\\ding{171}": "♠",
    "\\ding{172}": "①",
    "\\ding{173}": "②",
    "\\ding{174}": "③",
    "\\ding{175}": "④",
    "\\ding{176}": "⑤",
    "\\ding{177}": "⑥",
    "\\ding{178}": "⑦",
    "\\ding{179}": "⑧",
    "\\ding{180}": "⑨",
    "\\ding{181}": "⑩",
    "\\ding{182}": "❶",
    "\\ding{183}": "❷",
    "\\ding{184}": "❸",
    "\\ding{185}": "❹",
    "\\ding{186}": "❺",
    "\\ding{187}": "❻",
    "\\ding{188}": "❼",
    "\\ding{189}": "❽",
    "\\ding{190}": "❾",
    "\\ding{191}": "❿",
    "\\ding{192}": "➀",
    "\\ding{193}": "➁",
    "\\ding{194}": "➂",
    "\\ding{195}": "➃",
    "\\ding{196}": "➄",
    "\\ding{197}": "➅",
    "\\ding{198}": "➆",
    "\\ding{199}": "➇",
    "\\ding{200}": "➈",
    "\\ding{201}": "➉",
    "\\ding{202}": "➊",
    "\\ding{203}": "➋",
    "\\ding{204}": "➌",
    "\\ding{205}": "➍",
    "\\ding{206}": "➎",
    "\\ding{207}": "➏",
    "\\ding{208}": "➐",
    "\\ding{209}": "➑",
    "\\ding{210}": "➒",
    "\\ding{211}": "➓",
    "\\ding{212}": "➔",
    "\\ding{216}": "➘",
    "\\ding{217}": "➙",
    "\\ding{218}": "➚",
    "\\ding{219}": "➛",
    "\\ding{220}": "➜",
    "\\ding{221}": "➝",
    "\\ding{222}": "➞",
    "\\ding{223}": "➟",
    "\\ding{224}": "➠",
    "\\ding{225}": "➡",
    "\\ding{226}": "➢",
    "\\ding{227}": "➣",
    "\\ding{228}": "➤",
    "\\ding{229}": "➥",
    "\\ding{230}": "➦",
    "\\ding{231}": "➧",
    "\\ding{232}": "➨",
    "\\ding{233}": "➩",
    "\\ding{234}": "➪",
    "\\ding{235}": "➫",
    "\\ding{236}": "➬",
    "\\ding{237}": "➭",
    "\\ding{238}": "➮",
    "\\ding{239}": "➯",
    "\\ding{241}": "➱",
    "\\ding{242}": "➲",
    "\\ding{243}": "➳",
    "\\ding{244}": "➴",
    "\\ding{245}": "➵",
    "\\ding{246}": "➶",
    "\\ding{247}": "➷",
    "\\ding{248}": "➸",
    "\\ding{249}": "➹",
    "\\ding{250}": "➺",
    "\\ding{251}": "➻",
    "\\ding{252}": "➼",
    "\\ding{253}": "➽",
    "\\ding{254}": "➾",
    "\\ding{33}": "✁",
    "\\ding{34}": "✂",
    "\\ding{35}": "✃",
    "\\ding{36}": "✄",
    "\\ding{37}": "☎",
    "\\ding{38}": "✆",
    "\\ding{39}": "✇",
    "\\ding{40}": "✈",
    "\\ding{41}": "✉",
    "\\ding{42}": "☛",
    "\\ding{43}": "☞",
    "\\ding{44}": "✌",
    "\\ding{45}": "✍",
    "\\ding{46}": "✎",
    "\\ding{47}": "✏",
    "\\ding{48}": "✐",
    "\\ding{49}": "✑",
    "\\ding{50}": "✒",
    "\\ding{51}": "✓",
    "\\ding{52}": "✔",
    "\\ding{53}": "✕",
    "\\ding{54}": "✖",
    "\\ding{55}": "✗",
    "\\ding{56}": "✘",
    "\\ding{57}": "✙",
    "\\ding{58}": "✚",
    "\\ding{59}": "✛",
    "\\ding{60}": "✜",
    "\\ding{61}": "✝",
    "\\ding{62}": "✞",
    "\\ding{63}": "✟",
    "\\ding{64}": "✠",
    "\\ding{65}": "✡",
    "\\ding{66}": "✢",
    "\\ding{67}": "✣",
    "\\ding{68}": "✤",
    "\\ding{69}": "✥",
    "\\ding{70}": "✦",
    "\\ding{71}": "✧",
    "\\ding{72}": "★",
    "\\ding{73}": "☆",
    "\\ding{74}": "✪",
    "\\ding{75}": "✫",
    "\\ding{76}": "✬",
    "\\ding{77}": "✭",
    "\\ding{78}": "✮",
    "\\ding{79}": "✯",
    "\\ding{80}": "✰",
    "\\ding{81}": "✱",
    "\\ding{82}": "✲",
    "\\ding{83}": "✳",
    "\\ding{84}": "✴",
    "\\ding{85}": "✵",
    "\\ding{86}": "✶",
    "\\ding{87}": "✷",
    "\\ding{88}": "✸",
    "\\ding{89}": "✹",
    "\\ding{90}": "✺",
    "\\ding{91}": "✻",
    "\\ding{92}": "✼",
    "\\ding{93}": "✽",
    "\\ding{94}": "✾",
    "\\ding{95}": "✿",
    "\\ding{96}": "❀",
    "\\ding{97}": "❁",
    "\\ding{98}": "❂",
    "\\ding{99}": "❃",
    "\\disin": "⋲",
    "\\disjquant": "⨈",
    "\\div": "÷",
    "\\divideontimes": "⋇",
    "\\divslash": "∕",
    "\\dj": "đ",
    "\\dlsh": "↲",
    "\\dot": "̇",
    "\\dotdiv": "∸",
    "\\doteq": "≐",
    "\\doteqdot": "≑",
    "\\dotequiv": "⩧",
    "\\dotminus": "∸",
    "\\dotplus": "∔",
    "\\dots": "…",
    "\\dotsim": "⩪",
    "\\dotsminusdots": "∺",
    "\\dottedcircle": "◌",
    "\\dottedsquare": "⬚",
    "\\dottimes": "⨰",
    "\\doublebarvee": "⩢",
    "\\doublebarwedge": "⩞",
    "\\doubleplus": "⧺",
    "\\downarrow": "↓",
    "\\downarrowbar": "⤓",
    "\\downarrowbarred": "⤈",
    "\\downdasharrow": "⇣",
    "\\downdownarrows": "⇊",
    "\\downdownharpoons": "⥥",
    "\\downfishtail": "⥿",
    "\\downharpoonleft": "⇃",
    "\\downharpoonleftbar": "⥙",
    "\\downharpoonright": "⇂",
    "\\downharpoonrightbar": "⥕",
    "\\downharpoonsleftright": "⥥",
    "\\downrightcurvedarrow": "⤵",
    "\\downslopeellipsis": "⋱",
    "\\downtriangleleftblack": "⧨",
    "\\downtrianglerightblack": "⧩",
    "\\downuparrows": "⇵",
    "\\downupharpoonsleftright": "⥯",
    "\\downwhitearrow": "⇩",
    "\\downzigzagarrow": "↯",
    "\\dprime": "″",
    "\\draftingarrow": "➛",
    "\\drbkarrow": "⤐",
    "\\droang": "̚",
    "\\dsol": "⧶",
    "\\dsub": "⩤",
    "\\dualmap": "⧟",
    "\\earth": "♁",
    "\\egsdot": "⪘",
    "\\eighthnote": "♪",
    "\\elinters": "⏧",
    "\\ell": "ℓ",
    "\\elsdot": "⪗",
    "\\emptysetoarr": "⦳",
    "\\emptysetoarrl": "⦴",
    "\\emptysetobar": "⦱",
    "\\emptysetocirc": "⦲",
    "\\enclosecircle": "⃝",
    "\\enclosediamond": "⃟",
    "\\enclosesquare": "⃞",
    "\\enclosetriangle": "⃤",
    "\\enleadertwodots": "‥",
    "\\enspace": " ",
    "\\eparsl": "⧣",
    "\\epsilon": "ϵ",
    "\\eqcirc": "≖",
    "\\eqcolon": "≕",
    "\\eqdef": "≝",
    "\\eqdot": "⩦",
    "\\eqeq": "⩵",
    "\\eqeqeq": "⩶",
    "\\eqgtr": "⋝",
    "\\eqless": "⋜",
    "\\eqqgtr": "⪚",
    "\\eqqless": "⪙",
    "\\eqqplus": "⩱",
    "\\eqqsim": "⩳",
    "\\eqqslantgtr": "⪜",
    "\\eqqslantless": "⪛",
    "\\eqsim": "≂",
    "\\eqslantgtr": "⪖",
    "\\eqslantless": "⪕",
    "\\equal": "=",
    "\\equalleftarrow": "⭀",
    "\\equalparallel": "⋕",
    "\\equalrightarrow": "⥱",
    "\\equiv": "≡",
    "\\equivDD": "⩸",
    "\\equivVert": "⩨",
    "\\equivVvert": "⩩",
    "\\eqvparsl": "⧥",
    "\\errbarblackcircle": "⧳",
    "\\errbarblackdiamond": "⧱",
    "\\errbarblacksquare": "⧯",
    "\\errbarcircle": "⧲",
    "\\errbardiamond": "⧰",
    "\\errbarsquare": "⧮",
    "\\estimates": "≙",
    "\\eta": "η",
    "\\eth": "ð",
    "\\euro": "€",
    "\\exists": "∃",
    "\\fallingdotseq": "≒",
    "\\fbowtie": "⧓",
    "\\fbox{~~}": "▭",
    "\\fcmp": "⨾",
    "\\fdiagovnearrow": "⤯",
    "\\fdiagovrdiag": "⤬",
    "\\female": "♀",
    "\\ffun": "⇻",
    "\\finj": "⤕",
    "\\fint": "⨏",
    "\\fisheye": "◉",
    "\\flat": "♭",
    "\\fltns": "⏥",
    "\\forall": "∀",
    "\\forcesextra": "⊨",
    "\\forks": "⫝̸",
    "\\forksnot": "⫝",
    "\\forkv": "⫙",
    "\\fourthroot": "∜",
    "\\fourvdots": "⦙",
    "\\fracslash": "⁄",
    "\\frac{0}{3}": "↉",
    "\\frac{1}": "⅟",
    "\\frac{1}{10}": "⅒",
    "\\frac{1}{2}": "½",
    "\\frac{1}{3}": "⅓",
    "\\frac{1}{4}": "¼",
    "\\frac{1}{5}": "⅕",
    "\\frac{1}{6}": "⅙",
    "\\frac{1}{7}": "⅐",
    "\\frac{1}{8}": "⅛",
    "\\frac{1}{9}": "⅑",
    "\\frac{2}{3}": "⅔",
    "\\frac{2}{5}": "⅖",
    "\\frac{3}{4}": "¾",
    "\\frac{3}{5}": "⅗",
    "\\frac{3}{8}": "⅜",
    "\\frac{4}{5}": "⅘",
    "\\frac{5}{6}": "⅚",
    "\\frac{5}{8}": "⅝",
    "\\frac{7}{8}": "⅞",
    "\\frown": "⌢",
    "\\frownie": "☹",
    "\\fullouterjoin": "⟗",
    "\\gamma": "γ",
    "\\ge": "≥",
    "\\gemini": "♊",
    "\\geq": "≥",
    "\\geqq": "≧",
    "\\geqqslant": "⫺",
    "\\geqslant": "⩾",
    "\\gescc": "⪩",
    "\\gesdot": "⪀",
    "\\gesdoto": "⪂",
    "\\gesdotol": "⪄",
    "\\gesles": "⪔",
    "\\gg": "≫",
    "\\ggcurly": "⪼",
    "\\ggg": "⋙",
    "\\gggnest": "⫸",
    "\\gimel": "ℷ",
    "\\glE": "⪒",
    "\\gla": "⪥",
    "\\gleichstark": "⧦",
    "\\glj": "⪤",
    "\\gnapprox": "⪊",
    "\\gneq": "⪈",
    "\\gneqq": "≩",
    "\\gnsim": "⋧",
    "\\grave": "̀",
    "\\greater": ">",
    "\\greaterequivlnt": "≳",
    "\\gsime": "⪎",
    "\\gsiml": "⪐",
    "\\gtcc": "⪧",
    "\\gtcir": "⩺",
    "\\gtlpar": "⦠",
    "\\gtquest": "⩼",
    "\\gtrapprox": "⪆",
    "\\gtrarr": "⥸",
    "\\gtrdot": "⋗",
    "\\gtreqless": "⋛",
    "\\gtreqqless": "⪌",
    "\\gtrless": "≷",
    "\\gtrsim": "≳",
    "\\guillemotleft": "«",
    "\\guillemotright": "»",
    "\\guilsinglleft": "‹",
    "\\guilsinglright": "›",
    "\\gvertneqq": "≩︀",
    "\\harrowextender": "⎯",
    "\\hash": "⋕",
    "\\hat": "∧",
    "\\hatapprox": "⩯",
    "\\hat{\\iota}": "ῐ́",
    "\\hbar": "ħ",
    "\\heartsuit": "♡",
    "\\hebalef": "א",
    "\\hebayin": "ע",
    "\\hebbet": "ב",
    "\\hebdalet": "ד",
    "\\hebfinalkaf": "ך",
    "\\hebfinalmem": "ם",
    "\\hebfinalnun": "ן",
    "\\hebfinalpe": "ף",
    "\\hebfinaltsadi": "ץ",
    "\\hebgimel": "ג",
    "\\hebhe": "ה",
    "\\hebhet": "ח",
    "\\hebkaf": "כ",
    "\\heblamed": "ל",
    "\\hebmem": "מ",
    "\\hebnun": "נ",
    "\\hebpe": "פ",
    "\\hebqof": "ק",
    "\\hebresh": "ר",
    "\\hebsamekh": "ס",
    "\\hebshin": "ש",
    "\\hebtav": "ת",
    "\\hebtet": "ט",
    "\\hebtsadi": "צ",
    "\\hebvav": "ו",
    "\\hebyod": "י",
    "\\hebzayin": "ז",
    "\\hermitconjmatrix": "⊹",
    "\\hermitmatrix": "⊹",
    "\\hexagon": "⎔",
    "\\hexagonblack": "⬣",
    "\\hknearrow": "⤤",
    "\\hknwarrow": "⤣",
    "\\hksearrow": "⤥",
    "\\hkswarrow": "⤦",
    "\\homothetic": "∻",
    "\\hookleftarrow": "↩",
    "\\hookrightarrow": "↪",
    "\\horizbar": "―",
    "\\hourglass": "⧖",
    "\\house": "⌂",
    "\\hphantom{,}": " ",
    "\\hphantom{0}": " ",
    "\\hrectangle": "▭",
    "\\hrectangleblack": "▬",
    "\\hslash": "ℏ",
    "\\hspace{0.166em}": " ",
    "\\hspace{0.25em}": " ",
    "\\hspace{0.6em}": " ",
    "\\hspace{0pt}": "​",
    "\\hyphenbullet": "⁃",
    "\\hzigzag": "〰",
    "\\i": "ı",
    "\\iiiint": "⨌",
    "\\iiint": "∭",
    "\\iinfin": "⧜",
    "\\iint": "∬",
    "\\ij": "ĳ",
    "\\image": "⊷",
    "\\imageof": "⊷",
    "\\imath": "𝚤",
    "\\in": "∈",
    "\\increment": "∆",
    "\\infty": "∞",
    "\\int": "∫",
    "\\intBar": "⨎",
    "\\intbar": "⨍",
    "\\intbottom": "⌡",
    "\\intcap": "⨙",
    "\\intclockwise": "∱",
    "\\intcup": "⨚",
    "\\intercal": "⊺",
    "\\interleave": "⫴",
    "\\intextender": "⎮",
    "\\intlarhk": "⨗",
    "\\intprod": "⨼",
    "\\intprodr": "⨽",
    "\\inttop": "⌠",
    "\\intx": "⨘",
    "\\invamp": "⅋",
    "\\invdiameter": "⍉",
    "\\inversebullet": "◘",
    "\\inversewhitecircle": "◙",
    "\\invlazys": "∾",
    "\\invneg": "⌐",
    "\\invnot": "⌐",
    "\\invwhitelowerhalfcircle": "◛",
    "\\invwhiteupperhalfcircle": "◚",
    "\\iota": "ι",
    "\\isinE": "⋹",
    "\\isindot": "⋵",
    "\\isinobar": "⋷",
    "\\isins": "⋴",
    "\\isinvb": "⋸",
    "\\j": "ȷ",
    "\\jmath": "𝚥",
    "\\jupiter": "♃",
    "\\k": "̨",
    "\\kappa": "κ",
    "\\kernelcontraction": "∻",
    "\\koppa": "ϟ",
    "\\k{}": "˛",
    "\\l": "ł",
    "\\lAngle": "⟪",
    "\\lBrace": "⦃",
    "\\lBrack": "⟦",
    "\\lParen": "⦅",
    "\\lambda": "λ",
    "\\lang": "⟪",
    "\\langle": "⟨",
    "\\langledot": "⦑",
    "\\laplac": "⧠",
    "\\lasp": "ʿ",
    "\\lat": "⪫",
    "\\late": "⪭",
    "\\lazysinv": "∾",
    "\\lbag": "⟅",
    "\\lblkbrbrak": "⦗",
    "\\lblot": "⦉",
    "\\lbrace": "{",
    "\\lbracelend": "⎩",
    "\\lbracemid": "⎨",
    "\\lbraceuend": "⎧",
    "\\lbrack": "[",
    "\\lbrackextender": "⎢",
    "\\lbracklend": "⎣",
    "\\lbracklltick": "⦏",
    "\\lbrackubar": "⦋",
    "\\lbrackuend": "⎡",
    "\\lbrackultick": "⦍",
    "\\lbrbrak": "〔",
    "\\lceil": "⌈",
    "\\lcirclerightint": "∲",
    "\\lcurvyangle": "⧼",
    "\\ldots": "…",
    "\\le": "≤",
    "\\left": "",
    "\\leftarrow": "←",
    "\\leftarrowapprox": "⭊",
    "\\leftarrowbackapprox": "⭂",
    "\\leftarrowbsimilar": "⭋",
    "\\leftarrowless": "⥷",
    "\\leftarrowonoplus": "⬲",
    "\\leftarrowplus": "⥆",
    "\\leftarrowshortrightarrow": "⥃",
    "\\leftarrowsimilar": "⥳",
    "\\leftarrowsubset": "⥺",
    "\\leftarrowtail": "↢",
    "\\leftarrowtriangle": "⇽",
    "\\leftarrowx": "⬾",
    "\\leftbarharpoon": "⥪",
    "\\leftbkarrow": "⤌",
    "\\leftcurvedarrow": "⬿",
    "\\leftdasharrow": "⇠",
    "\\leftdbkarrow": "⤎",
    "\\leftdbltail": "⤛",
    "\\leftdotarrow": "⬸",
    "\\leftdowncurvedarrow": "⤶",
    "\\leftfishtail": "⥼",
    "\\leftharpoonaccent": "⃐",
    "\\leftharpoondown": "↽",
    "\\leftharpoondownbar": "⥞",
    "\\leftharpoonsupdown": "⥢",
    "\\leftharpoonup": "↼",
    "\\leftharpoonupbar": "⥚",
    "\\leftharpoonupdash": "⥪",
    "\\leftleftarrows": "⇇",
    "\\leftleftharpoons": "⥢",
    "\\leftmoon": "☾",
    "\\leftouterjoin": "⟕",
    "\\leftrightarrow": "↔",
    "\\leftrightarrowcircle": "⥈",
    "\\leftrightarrows": "⇆",
    "\\leftrightarrowtriangle": "⇿",
    "\\leftrightharpoon": "⥊",
    "\\leftrightharpoondowndown": "⥐",
    "\\leftrightharpoondownup": "⥋",
    "\\leftrightharpoons": "⇋",
    "\\leftrightharpoonsdown": "⥧",
    "\\leftrightharpoonsup": "⥦",
    "\\leftrightharpoonupdown": "⥊",
    "\\leftrightharpoonupup": "⥎",
    "\\leftrightsquigarrow": "↭",
    "\\leftslice": "⪦",
    "\\leftsquigarrow": "⇜",
    "\\lefttail": "⤙",
    "\\leftthreearrows": "⬱",
    "\\leftthreetimes": "⋋",
    "\\leftwavearrow": "↜",
    "\\leftwhitearrow": "⇦",
    "\\leo": "♌",
    "\\leq": "≤",
    "\\leqq": "≦",
    "\\leqqslant": "⫹",
    "\\leqslant": "⩽",
    "\\lescc": "⪨",
    "\\lesdot": "⩿",
    "\\lesdoto": "⪁",
    "\\lesdotor": "⪃",
    "\\lesges": "⪓",
    "\\less": "<",
    "\\lessapprox": "⪅",
    "\\lessdot": "⋖",
    "\\lesseqgtr": "⋚",
    "\\lesseqqgtr": "⪋",
    "\\lessequivlnt": "≲",
    "\\lessgtr": "≶",
    "\\lesssim": "≲",
    "\\lfbowtie": "⧑",
    "\\lfloor": "⌊",
    "\\lftimes": "⧔",
    "\\lgE": "⪑",
    "\\lgblkcircle": "⬤",
    "\\lgblksquare": "⬛",
    "\\lgroup": "⟮",
    "\\lgwhtcircle": "◯",
    "\\lgwhtsquare": "⬜",
    "\\lhd": "◁",
    "\\libra": "♎",
    "\\lightning": "↯",
    "\\limg": "⦇",
    "\\linefeed": "↴",
    "\\ll": "≪",
    "\\llangle": "⦉",
    "\\llarc": "◟",
    "\\llblacktriangle": "◣",
    "\\llbracket": "⟦",
    "\\llcorner": "⌞",
    "\\llcurly": "⪻",
    "\\lll": "⋘",
    "\\lllnest": "⫷",
    "\\llparenthesis": "⦇",
    "\\lltriangle": "◺",
    "\\lmoustache": "⎰",
    "\\lnapprox": "⪉",
    "\\lneq": "⪇",
    "\\lneqq": "≨",
    "\\lnot": "¬",
    "\\lnsim": "⋦",
    "\\longdashv": "⟞",
    "\\longdivision": "⟌",
    "\\longleftarrow": "⟵",
    "\\longleftrightarrow": "⟷",
    "\\longleftsquigarrow": "⬳",
    "\\longmapsfrom": "⟻",
    "\\longmapsto": "⟼",
    "\\longrightarrow": "⟶",
    "\\longrightsquigarrow": "⟿",
    "\\looparrowleft": "↫",
    "\\looparrowright": "↬",
    "\\lowint": "⨜",
    "\\lozenge": "◊",
    "\\lozengeminus": "⟠",
    "\\lparen": "(",
    "\\lparenextender": "⎜",
    "\\lparenlend": "⎝",
    "\\lparenless": "⦓",
    "\\lparenuend": "⎛",
    "\\lrarc": "◞",
    "\\lrblacktriangle": "◢",
    "\\lrcorner": "⌟",
    "\\lrtriangle": "◿",
    "\\lrtriangleeq": "⧡",
    "\\lsime": "⪍",
    "\\lsimg": "⪏",
    "\\lsqhook": "⫍",
    "\\ltcc": "⪦",
    "\\ltcir": "⩹",
    "\\ltimes": "⋉",
    "\\ltlarr": "⥶",
    "\\ltquest": "⩻",
    "\\ltrivb": "⧏",
    "\\lvboxline": "⎸",
    "\\lvec": "⃐",
    "\\lvertneqq": "≨︀",
    "\\lvzigzag": "⧘",
    "\\male": "♂",
    "\\maltese": "✠",
    "\\mapsdown": "↧",
    "\\mapsfrom": "↤",
    "\\mapsto": "↦",
    "\\mapsup": "↥",
    "\\mathampersand": "&",
    "\\mathatsign": "@",
    "\\mathbb{0}": "𝟘",
    "\\mathbb{1}": "𝟙",
    "\\mathbb{2}": "𝟚",
    "\\mathbb{3}": "𝟛",
    "\\mathbb{4}": "𝟜",
    "\\mathbb{5}": "𝟝",
    "\\mathbb{6}": "𝟞",
    "\\mathbb{7}": "𝟟",
    "\\mathbb{8}": "𝟠",
    "\\mathbb{9}": "𝟡",
    "\\mathbb{A}": "𝔸",
    "\\mathbb{B}": "𝔹",
    "\\mathbb{C}": "ℂ",
    "\\mathbb{D}": "𝔻",
    "\\mathbb{E}": "𝔼",
    "\\mathbb{F}": "𝔽",
    "\\mathbb{G}": "𝔾",
    "\\mathbb{H}": "ℍ",
    "\\mathbb{I}": "𝕀",
    "\\mathbb{J}": "𝕁",
    "\\mathbb{K}": "𝕂",
    "\\mathbb{L}": "𝕃",
    "\\mathbb{M}": "𝕄",
    "\\mathbb{N}": "ℕ",
    "\\mathbb{O}": "𝕆",
    "\\mathbb{P}": "ℙ",
    "\\mathbb{Q}": "ℚ",
    "\\mathbb{R}": "ℝ",
    "\\mathbb{S}": "𝕊",
    "\\mathbb{T}": "𝕋",
    "\\mathbb{U}": "𝕌",
    "\\mathbb{V}": "𝕍",
    "\\mathbb{W}": "𝕎",
    "\\mathbb{X}": "𝕏",
    "\\mathbb{Y}": "𝕐",
    "\\mathbb{Z}": "ℤ",
    "\\mathbb{\\Gamma}": "ℾ",
    "\\mathbb{\\Pi}": "ℿ",
    "\\mathbb{\\Sigma}": "⅀",
    "\\mathbb{\\gamma}": "ℽ",
    "\\mathbb{\\pi}": "ℼ",
    "\\mathbb{a}": "𝕒",
    "\\mathbb{b}": "𝕓",
    "\\mathbb{c}": "𝕔",
    "\\mathbb{d}": "𝕕",
    "\\mathbb{e}": "𝕖",
    "\\mathbb{f}": "𝕗",
    "\\mathbb{g}": "𝕘",
    "\\mathbb{h}": "𝕙",
    "\\mathbb{i}": "𝕚",
    "\\mathbb{j}": "𝕛",
    "\\mathbb{k}": "𝕜",
    "\\mathbb{l}": "𝕝",
    "\\mathbb{m}": "𝕞",
    "\\mathbb{n}": "𝕟",
    "\\mathbb{o}": "𝕠",
    "\\mathbb{p}": "𝕡",
    "\\mathbb{q}": "𝕢",
    "\\mathbb{r}": "𝕣",
    "\\mathbb{s}": "𝕤",
    "\\mathbb{t}": "𝕥",
    "\\mathbb{u}": "𝕦",
    "\\mathbb{v}": "𝕧",
    "\\mathbb{w}": "𝕨",
    "\\mathbb{x}": "𝕩",
    "\\mathbb{y}": "𝕪",
    "\\mathbb{z}": "𝕫",
    "\\mathbf{0}": "𝟎",
    "\\mathbf{1}": "𝟏",
    "\\mathbf{2}": "𝟐",
    "\\mathbf{3}": "𝟑",
    "\\mathbf{4}": "𝟒",
    "\\mathbf{5}": "𝟓",
    "\\mathbf{6}": "𝟔",
    "\\mathbf{7}": "𝟕",
    "\\mathbf{8}": "𝟖",
    "\\mathbf{9}": "𝟗",
    "\\mathbf{A}": "𝐀",
    "\\mathbf{B}": "𝐁",
    "\\mathbf{C}": "𝐂",
    "\\mathbf{D}": "𝐃",
    "\\mathbf{E}": "𝐄",
    "\\mathbf{F}": "𝐅",
    "\\mathbf{G}": "𝐆",
    "\\mathbf{H}": "𝐇",
    "\\mathbf{I}": "𝐈",
    "\\mathbf{J}": "𝐉",
    "\\mathbf{K}": "𝐊",
    "\\mathbf{L}": "𝐋",
    "\\mathbf{M}": "𝐌",
    "\\mathbf{N}": "𝐍",
    "\\mathbf{O}": "𝐎",
    "\\mathbf{P}": "𝐏",
    "\\mathbf{Q}": "𝐐",
    "\\mathbf{R}": "𝐑",
    "\\mathbf{S}": "𝐒",
    "\\mathbf{T}": "𝐓",
    "\\mathbf{U}": "𝐔",
    "\\mathbf{V}": "𝐕",
    "\\mathbf{W}": "𝐖",
    "\\mathbf{X}": "𝐗",
    "\\mathbf{Y}": "𝐘",
    "\\mathbf{Z}": "𝐙",
    "\\mathbf{\\Delta}": "𝚫",
    "\\mathbf{\\Gamma}": "𝚪",
    "\\mathbf{\\Lambda}": "𝚲",
    "\\mathbf{\\Omega}": "𝛀",
    "\\mathbf{\\Phi}": "𝚽",
    "\\mathbf{\\Pi}": "𝚷",
    "\\mathbf{\\Psi}": "𝚿",
    "\\mathbf{\\Sigma}": "𝚺",
    "\\mathbf{\\Theta}": "𝚯",
    "\\mathbf{\\Upsilon}": "𝚼",
    "\\mathbf{\\Xi}": "𝚵",
    "\\mathbf{\\alpha}": "𝛂",
    "\\mathbf{\\beta}": "𝛃",
    "\\mathbf{\\delta}": "𝛅",
    "\\mathbf{\\epsilon}": "𝛆",
    "\\mathbf{\\eta}": "𝛈",
    "\\mathbf{\\gamma}": "𝛄",
    "\\mathbf{\\lambda}": "𝛌",
    "\\mathbf{\\nabla}": "𝛁",
    "\\mathbf{\\omega}": "𝛚",
    "\\mathbf{\\phi}": "𝛗",
    "\\mathbf{\\pi}": "𝛑",
    "\\mathbf{\\psi}": "𝛙",
    "\\mathbf{\\sigma}": "𝛔",
    "\\mathbf{\\theta}": "𝛉",
    "\\mathbf{\\upsilon}": "𝛖",
    "\\mathbf{\\varkappa}": "𝛞",
    "\\mathbf{\\varpi}": "𝛡",
    "\\mathbf{\\varrho}": "𝛠",
    "\\mathbf{\\varsigma}": "𝛓",
    "\\mathbf{\\vartheta}": "𝚹",
    "\\mathbf{\\xi}": "𝛏",
    "\\mathbf{\\zeta}": "𝛇",
    "\\mathbf{a}": "𝐚",
    "\\mathbf{b}": "𝐛",
    "\\mathbf{c}": "𝐜",
    "\\mathbf{d}": "𝐝",
    "\\mathbf{e}": "𝐞",
    "\\mathbf{f}": "𝐟",
    "\\mathbf{g}": "𝐠",
    "\\mathbf{h}": "𝐡",
    "\\mathbf{i}": "𝐢",
    "\\mathbf{j}": "𝐣",
    "\\mathbf{k}": "𝐤",
    "\\mathbf{l}": "𝐥",
    "\\mathbf{m}": "𝐦",
    "\\mathbf{n}": "𝐧",
    "\\mathbf{o}": "𝐨",
    "\\mathbf{p}": "𝐩",
    "\\mathbf{q}": "𝐪",
    "\\mathbf{r}": "𝐫",
    "\\mathbf{s}": "𝐬",
    "\\mathbf{t}": "𝐭",
    "\\mathbf{u}": "𝐮",
    "\\mathbf{v}": "𝐯",
    "\\mathbf{w}": "𝐰",
    "\\mathbf{x}": "𝐱",
    "\\mathbf{y}": "𝐲",
    "\\mathbf{z}": "𝐳",
    "\\mathbin{{:}\\!\\!{-}\\!\\!{:}}": "∺",
    "\\mathbit{A}": "𝑨",
    "\\mathbit{B}": "𝑩",
    "\\mathbit{C}": "𝑪",
    "\\mathbit{D}": "𝑫",
    "\\mathbit{E}": "𝑬",
    "\\mathbit{F}": "𝑭",
    "\\mathbit{G}": "𝑮",
    "\\mathbit{H}": "𝑯",
    "\\mathbit{I}": "𝑰",
    "\\mathbit{J}": "𝑱",
    "\\mathbit{K}": "𝑲",
    "\\mathbit{L}": "𝑳",
    "\\mathbit{M}": "𝑴",
    "\\mathbit{N}": "𝑵",
    "\\mathbit{O}": "𝑶",
    "\\mathbit{P}": "𝑷",
    "\\mathbit{Q}": "𝑸",
    "\\mathbit{R}": "𝑹",
    "\\mathbit{S}": "𝑺",
    "\\mathbit{T}": "𝑻",
    "\\mathbit{U}": "𝑼",
    "\\mathbit{V}": "𝑽",
    "\\mathbit{W}": "𝑾",
    "\\mathbit{X}": "𝑿",
    "\\mathbit{Y}": "𝒀",
    "\\mathbit{Z}": "𝒁",
    "\\mathbit{\\Delta}": "𝜟",
    "\\mathbit{\\Gamma}": "𝜞",
    "\\mathbit{\\Lambda}": "𝜦",
    "\\mathbit{\\Omega}": "𝜴",
    "\\mathbit{\\Phi}": "𝜱",
    "\\mathbit{\\Pi}": "𝜫",
    "\\mathbit{\\Psi}": "𝜳",
    "\\mathbit{\\Sigma}": "𝜮",
    "\\mathbit{\\Theta}": "𝜣",
    "\\mathbit{\\Upsilon}": "𝜰",
    "\\mathbit{\\Xi}": "𝜩",
    "\\mathbit{\\alpha}": "𝜶",
    "\\mathbit{\\beta}": "𝜷",
    "\\mathbit{\\chi}": "𝝌",
    "\\mathbit{\\delta}": "𝜹",
    "\\mathbit{\\epsilon}": "𝜺",
    "\\mathbit{\\eta}": "𝜼",
    "\\mathbit{\\gamma}": "𝜸",
    "\\mathbit{\\imath}": "𝜾",
    "\\mathbit{\\kappa}": "𝜿",
    "\\mathbit{\\lambda}": "𝝀",
    "\\mathbit{\\nabla}": "𝜵",
    "\\mathbit{\\omega}": "𝝎",
    "\\mathbit{\\phi}": "𝝓",
    "\\mathbit{\\pi}": "𝝅",
    "\\mathbit{\\psi}": "𝝍",
    "\\mathbit{\\rho}": "𝝆",
    "\\mathbit{\\sigma}": "𝝈",
    "\\mathbit{\\tau}": "𝝉",
    "\\mathbit{\\theta}": "𝜽",
    "\\mathbit{\\upsilon}": "𝝊",
    "\\mathbit{\\varkappa}": "𝝒",
    "\\mathbit{\\varphi}": "𝝋",
    "\\mathbit{\\varpi}": "𝝕",
    "\\mathbit{\\varrho}": "𝝔",
    "\\mathbit{\\varsigma}": "𝝇",
    "\\mathbit{\\vartheta}": "𝝑",
    "\\mathbit{\\xi}": "𝝃",
    "\\mathbit{\\zeta}": "𝜻",
    "\\mathbit{a}": "𝒂",
    "\\mathbit{b}": "𝒃",
    "\\mathbit{c}": "𝒄",
    "\\mathbit{d}": "𝒅",
    "\\mathbit{e}": "𝒆",
    "\\mathbit{f}": "𝒇",
    "\\mathbit{g}": "𝒈",
    "\\mathbit{h}": "𝒉",
    "\\mathbit{i}": "𝒊",
    "\\mathbit{j}": "𝒋",
    "\\mathbit{k}": "𝒌",
    "\\mathbit{l}": "𝒍",
    "\\mathbit{m}": "𝒎",
    "\\mathbit{n}": "𝒏",
    "\\mathbit{o}": "𝒐",
    "\\mathbit{p}": "𝒑",
    "\\mathbit{q}": "𝒒",
    "\\mathbit{r}": "𝒓",
    "\\mathbit{s}": "𝒔",
    "\\mathbit{t}": "𝒕",
    "\\mathbit{u}": "𝒖",
    "\\mathbit{v}": "𝒗",
    "\\mathbit{w}": "𝒘",
    "\\mathbit{x}": "𝒙",
    "\\mathbit{y}": "𝒚",
    "\\mathbit{z}": "𝒛",
    "\\mathcolon": ":",
    "\\mathcomma": ",",
    "\\mathdollar": "$",
    "\\mathexclam": "!",
    "\\mathfrak{A}": "𝔄",
    "\\mathfrak{B}": "𝔅",
    "\\mathfrak{C}": "ℭ",
    "\\mathfrak{D}": "𝔇",
    "\\mathfrak{E}": "𝔈",
    "\\mathfrak{F}": "𝔉",
    "\\mathfrak{G}": "𝔊",
    "\\mathfrak{H}": "ℌ",
    "\\mathfrak{I}": "ℑ",
    "\\mathfrak{J}": "𝔍",
    "\\mathfrak{K}": "𝔎",
    "\\mathfrak{L}": "𝔏",
    "\\mathfrak{M}": "𝔐",
    "\\mathfrak{N}": "𝔑",
    "\\mathfrak{O}": "𝔒",
    "\\mathfrak{P}": "𝔓",
    "\\mathfrak{Q}": "𝔔",
    "\\mathfrak{R}": "ℜ",
    "\\mathfrak{S}": "𝔖",
    "\\mathfrak{T}": "𝔗",
    "\\mathfrak{U}": "𝔘",
    "\\mathfrak{V}": "𝔙",
    "\\mathfrak{W}": "𝔚",
    "\\mathfrak{X}": "𝔛",
    "\\mathfrak{Y}": "𝔜",
    "\\mathfrak{Z}": "ℨ",
    "\\mathfrak{a}": "𝔞",
    "\\mathfrak{b}": "𝔟",
    "\\mathfrak{c}": "𝔠",
    "\\mathfrak{d}": "𝔡",
    "\\mathfrak{e}": "𝔢",
    "\\mathfrak{f}": "𝔣",
    "\\mathfrak{g}": "𝔤",
    "\\mathfrak{h}": "𝔥",
    "\\mathfrak{i}": "𝔦",
    "\\mathfrak{j}": "𝔧",
    "\\mathfrak{k}": "𝔨",
    "\\mathfrak{l}": "𝔩",
    "\\mathfrak{m}": "𝔪",
    "\\mathfrak{n}": "𝔫",
    "\\mathfrak{o}": "𝔬",
    "\\mathfrak{p}": "𝔭",
    "\\mathfrak{q}": "𝔮",
    "\\mathfrak{r}": "𝔯",
    "\\mathfrak{s}": "𝔰",
    "\\mathfrak{t}": "𝔱",
    "\\mathfrak{u}": "𝔲",
    "\\mathfrak{v}": "𝔳",
    "\\mathfrak{w}": "𝔴",
    "\\mathfrak{x}": "𝔵",
    "\\mathfrak{y}": "𝔶",
    "\\mathfrak{z}": "𝔷",
    "\\mathhyphen": "‐",
    "\\mathmit{A}": "𝓐",
    "\\mathmit{B}": "𝓑",
    "\\mathmit{C}": "𝓒",
    "\\mathmit{D}": "𝓓",
    "\\mathmit{E}": "𝓔",
    "\\mathmit{F}": "𝓕",
    "\\mathmit{G}": "𝓖",
    "\\mathmit{H}": "𝓗",
    "\\mathmit{I}": "𝓘",
    "\\mathmit{J}": "𝓙",
    "\\mathmit{K}": "𝓚",
    "\\mathmit{L}": "𝓛",
    "\\mathmit{M}": "𝓜",
    "\\mathmit{N}": "𝓝",
    "\\mathmit{O}": "𝓞",
    "\\mathmit{P}": "𝓟",
    "\\mathmit{Q}": "𝓠",
    "\\mathmit{R}": "𝓡",
    "\\mathmit{S}": "𝓢",
    "\\mathmit{T}": "𝓣",
    "\\mathmit{U}": "𝓤",
    "\\mathmit{V}": "𝓥",
    "\\mathmit{W}": "𝓦",
    "\\mathmit{X}": "𝓧",
    "\\mathmit{Y}": "𝓨",
    "\\mathmit{Z}": "𝓩",
    "\\mathmit{a}": "𝓪",
    "\\mathmit{b}": "𝓫",
    "\\mathmit{c}": "𝓬",
    "\\mathmit{d}": "𝓭",
    "\\mathmit{e}": "𝓮",
    "\\mathmit{f}": "𝓯",
    "\\mathmit{g}": "𝓰",
    "\\mathmit{h}": "𝓱",
    "\\mathmit{i}": "𝓲",
    "\\mathmit{j}": "𝓳",
    "\\mathmit{k}": "𝓴",
    "\\mathmit{l}": "𝓵",
    "\\mathmit{m}": "𝓶",
    "\\mathmit{n}": "𝓷",
    "\\mathmit{o}": "𝓸",
    "\\mathmit{p}": "𝓹",
    "\\mathmit{q}": "𝓺",
    "\\mathmit{r}": "𝓻",
    "\\mathmit{s}": "𝓼",
    "\\mathmit{t}": "𝓽",
    "\\mathmit{u}": "𝓾",
    "\\mathmit{v}": "𝓿",
    "\\mathmit{w}": "𝔀",
    "\\mathmit{x}": "𝔁",
    "\\mathmit{y}": "𝔂",
    "\\mathmit{z}": "𝔃",
    "\\mathoctothorpe": "#",
    "\\mathparagraph": "¶",
    "\\mathpercent": "%",
    "\\mathperiod": ".",
    "\\mathplus": "+",
    "\\mathquestion": "?",
    "\\mathratio": "∶",
    "\\mathring": "̊",
    "\\mathrm{'Y}": "Ύ",
    "\\mathrm{'\\Omega}": "Ώ",
    "\\mathrm{\\ddot{I}}": "Ϊ",
    "\\mathrm{\\ddot{Y}}": "Ϋ",
    "\\mathscr{A}": "𝒜",
    "\\mathscr{B}": "ℬ",
    "\\mathscr{C}": "𝒞",
    "\\mathscr{D}": "𝒟",
    "\\mathscr{E}": "ℰ",
    "\\mathscr{F}": "ℱ",
    "\\mathscr{G}": "𝒢",
    "\\mathscr{H}": "ℋ",
    "\\mathscr{I}": "ℐ",
    "\\mathscr{J}": "𝒥",
    "\\mathscr{K}": "𝒦",
    "\\mathscr{L}": "ℒ",
    "\\mathscr{M}": "ℳ",
    "\\mathscr{N}": "𝒩",
    "\\mathscr{O}": "𝒪",
    "\\mathscr{P}": "𝒫",
    "\\mathscr{Q}": "𝒬",
    "\\mathscr{R}": "ℛ",
    "\\mathscr{S}": "𝒮",
    "\\mathscr{T}": "𝒯",
    "\\mathscr{U}": "𝒰",
    "\\mathscr{V}": "𝒱",
    "\\mathscr{W}": "𝒲",
    "\\mathscr{X}": "𝒳",
    "\\mathscr{Y}": "𝒴",
    "\\mathscr{Z}": "𝒵",
    "\\mathscr{a}": "𝒶",
    "\\mathscr{b}": "𝒷",
    "\\mathscr{c}": "𝒸",
    "\\mathscr{d}": "𝒹",
    "\\mathscr{e}": "ℯ",
    "\\mathscr{f}": "𝒻",
    "\\mathscr{g}": "ℊ",
    "\\mathscr{h}": "𝒽",
    "\\mathscr{i}": "𝒾",
    "\\mathscr{j}": "𝒿",
    "\\mathscr{k}": "𝓀",
    "\\mathscr{l}": "𝓁",
    "\\mathscr{m}": "𝓂",
    "\\mathscr{n}": "𝓃",
    "\\mathscr{o}": "ℴ",
    "\\mathscr{p}": "𝓅",
    "\\mathscr{q}": "𝓆",
    "\\mathscr{r}": "𝓇",
    "\\mathscr{s}": "𝓈",
    "\\mathscr{t}": "𝓉",
    "\\mathscr{u}": "𝓊",
    "\\mathscr{v}": "𝓋",
    "\\mathscr{w}": "𝓌",
    "\\mathscr{x}": "𝓍",
    "\\mathscr{y}": "𝓎",
    "\\mathscr{z}": "𝓏",
    "\\mathsection": "§",
    "\\mathsemicolon": ";",
    "\\mathsfbfsl{A}": "𝘼",
    "\\mathsfbfsl{B}": "𝘽",
    "\\mathsfbfsl{C}": "𝘾",
    "\\mathsfbfsl{D}": "𝘿",
    "\\mathsfbfsl{E}": "𝙀",
    "\\mathsfbfsl{F}": "𝙁",
    "\\mathsfbfsl{G}": "𝙂",
    "\\mathsfbfsl{H}": "𝙃",
    "\\mathsfbfsl{I}": "𝙄",
    "\\mathsfbfsl{J}": "𝙅",
    "\\mathsfbfsl{K}": "𝙆",
    "\\mathsfbfsl{L}": "𝙇",
    "\\mathsfbfsl{M}": "𝙈",
    "\\mathsfbfsl{N}": "𝙉",
    "\\mathsfbfsl{O}": "𝙊",
    "\\mathsfbfsl{P}": "𝙋",
    "\\mathsfbfsl{Q}": "𝙌",
    "\\mathsfbfsl{R}": "𝙍",
    "\\mathsfbfsl{S}": "𝙎",
    "\\mathsfbfsl{T}": "𝙏",
    "\\mathsfbfsl{U}": "𝙐",
    "\\mathsfbfsl{V}": "𝙑",
    "\\mathsfbfsl{W}": "𝙒",
    "\\mathsfbfsl{X}": "𝙓",
    "\\mathsfbfsl{Y}": "𝙔",
    "\\mathsfbfsl{Z}": "𝙕",
    "\\mathsfbfsl{\\Delta}": "𝞓",
    "\\mathsfbfsl{\\Gamma}": "𝞒",
    "\\mathsfbfsl{\\Lambda}": "𝞚",
    "\\mathsfbfsl{\\Omega}": "𝞨",
    "\\mathsfbfsl{\\Phi}": "𝞥",
    "\\mathsfbfsl{\\Pi}": "𝞟",
    "\\mathsfbfsl{\\Psi}": "𝞧",
    "\\mathsfbfsl{\\Sigma}": "𝞢",
    "\\mathsfbfsl{\\Theta}": "𝞗",
    "\\mathsfbfsl{\\Upsilon}": "𝞤",
    "\\mathsfbfsl{\\Xi}": "𝞝",
    "\\mathsfbfsl{\\alpha}": "𝞪",
    "\\mathsfbfsl{\\beta}": "𝞫",
    "\\mathsfbfsl{\\chi}": "𝟀",
    "\\mathsfbfsl{\\delta}": "𝞭",
    "\\mathsfbfsl{\\eta}": "𝞰",
    "\\mathsfbfsl{\\gamma}": "𝞬",
    "\\mathsfbfsl{\\imath}": "𝞲",
    "\\mathsfbfsl{\\kappa}": "𝞳",
    "\\mathsfbfsl{\\lambda}": "𝞴",
    "\\mathsfbfsl{\\nabla}": "𝞩",
    "\\mathsfbfsl{\\omega}": "𝟂",
    "\\mathsfbfsl{\\phi}": "𝟇",
    "\\mathsfbfsl{\\pi}": "𝞹",
    "\\mathsfbfsl{\\psi}": "𝟁",
    "\\mathsfbfsl{\\rho}": "𝞺",
    "\\mathsfbfsl{\\sigma}": "𝞼",
    "\\mathsfbfsl{\\tau}": "𝞽",
    "\\mathsfbfsl{\\theta}": "𝞱",
    "\\mathsfbfsl{\\upsilon}": "𝞾",
    "\\mathsfbfsl{\\varepsilon}": "𝞮",
    "\\mathsfbfsl{\\varkappa}": "𝟆",
    "\\mathsfbfsl{\\varphi}": "𝞿",
    "\\mathsfbfsl{\\varpi}": "𝟉",
    "\\mathsfbfsl{\\varrho}": "𝟈",
    "\\mathsfbfsl{\\varsigma}": "𝞻",
    "\\mathsfbfsl{\\vartheta}": "𝟅",
    "\\mathsfbfsl{\\xi}": "𝞷",
    "\\mathsfbfsl{\\zeta}": "𝞯",
    "\\mathsfbfsl{a}": "𝙖",
    "\\mathsfbfsl{b}": "𝙗",
    "\\mathsfbfsl{c}": "𝙘",
    "\\mathsfbfsl{d}": "𝙙",
    "\\mathsfbfsl{e}": "𝙚",
    "\\mathsfbfsl{f}": "𝙛",
    "\\mathsfbfsl{g}": "𝙜",
    "\\mathsfbfsl{h}": "𝙝",
    "\\mathsfbfsl{i}": "𝙞",
    "\\mathsfbfsl{j}": "𝙟",
    "\\mathsfbfsl{k}": "𝙠",
    "\\mathsfbfsl{l}": "𝙡",
    "\\mathsfbfsl{m}": "𝙢",
    "\\mathsfbfsl{n}": "𝙣",
    "\\mathsfbfsl{o}": "𝙤",
    "\\mathsfbfsl{p}": "𝙥",
    "\\mathsfbfsl{q}": "𝙦",
    "\\mathsfbfsl{r}": "𝙧",
    "\\mathsfbfsl{s}": "𝙨",
    "\\mathsfbfsl{t}": "𝙩",
    "\\mathsfbfsl{u}": "𝙪",
    "\\mathsfbfsl{v}": "𝙫",
    "\\mathsfbfsl{w}": "𝙬",
    "\\mathsfbfsl{x}": "𝙭",
    "\\mathsfbfsl{y}": "𝙮",
    "\\mathsfbfsl{z}": "𝙯",
    "\\mathsfbf{0}": "𝟬",
    "\\mathsfbf{1}": "𝟭",
    "\\mathsfbf{2}": "𝟮",
    "\\mathsfbf{3}": "𝟯",
    "\\mathsfbf{4}": "𝟰",
    "\\mathsfbf{5}": "𝟱",
    "\\mathsfbf{6}": "𝟲",
    "\\mathsfbf{7}": "𝟳",
    "\\mathsfbf{8}": "𝟴",
    "\\mathsfbf{9}": "𝟵",
    "\\mathsfbf{A}": "𝗔",
    "\\mathsfbf{B}": "𝗕",
    "\\mathsfbf{C}": "𝗖",
    "\\mathsfbf{D}": "𝗗",
    "\\mathsfbf{E}": "𝗘",
    "\\mathsfbf{F}": "𝗙",
    "\\mathsfbf{G}": "𝗚",
    "\\mathsfbf{H}": "𝗛",
    "\\mathsfbf{I}": "𝗜",
    "\\mathsfbf{J}": "𝗝",
    "\\mathsfbf{K}": "𝗞",
    "\\mathsfbf{L}": "𝗟",
    "\\mathsfbf{M}": "𝗠",
    "\\mathsfbf{N}": "𝗡",
    "\\mathsfbf{O}": "𝗢",
    "\\mathsfbf{P}": "𝗣",
    "\\mathsfbf{Q}": "𝗤",
    "\\mathsfbf{R}": "𝗥",
    "\\mathsfbf{S}": "𝗦",
    "\\mathsfbf{T}": "𝗧",
    "\\mathsfbf{U}": "𝗨",
    "\\mathsfbf{V}": "𝗩",
    "\\mathsfbf{W}": "𝗪",
    "\\mathsfbf{X}": "𝗫",
    "\\mathsfbf{Y}": "𝗬",
    "\\mathsfbf{Z}": "𝗭",
    "\\mathsfbf{\\Delta}": "𝝙",
    "\\mathsfbf{\\Gamma}": "𝝘",
    "\\mathsfbf{\\Lambda}": "𝝠",
    "\\mathsfbf{\\Omega}": "𝝮",
    "\\mathsfbf{\\Phi}": "𝝫",
    "\\mathsfbf{\\Pi}": "𝝥",
    "\\mathsfbf{\\Psi}": "𝝭",
    "\\mathsfbf{\\Sigma}": "𝝨",
    "\\mathsfbf{\\Theta}": "𝝝",
    "\\mathsfbf{\\Upsilon}": "𝝪",
    "\\mathsfbf{\\Xi}": "𝝣",
    "\\mathsfbf{\\alpha}": "𝝰",
    "\\mathsfbf{\\beta}": "𝝱",
    "\\mathsfbf{\\chi}": "𝞆",
    "\\mathsfbf{\\delta}": "𝝳",
    "\\mathsfbf{\\eta}": "𝝶",
    "\\mathsfbf{\\gamma}": "𝝲",
    "\\mathsfbf{\\imath}": "𝝸",
    "\\mathsfbf{\\kappa}": "𝝹",
    "\\mathsfbf{\\lambda}": "𝝺",
    "\\mathsfbf{\\nabla}": "𝝯",
    "\\mathsfbf{\\omega}": "𝞈",
    "\\mathsfbf{\\phi}": "𝞍",
    "\\mathsfbf{\\pi}": "𝝿",
    "\\mathsfbf{\\psi}": "𝞇",
    "\\mathsfbf{\\rho}": "𝞀",
    "\\mathsfbf{\\sigma}": "𝞂",
    "\\mathsfbf{\\tau}": "𝞃",
    "\\mathsfbf{\\theta}": "𝝷",
    "\\mathsfbf{\\upsilon}": "𝞄",
    "\\mathsfbf{\\varepsilon}": "𝝴",
    "\\mathsfbf{\\varkappa}": "𝞌",
    "\\mathsfbf{\\varphi}": "𝞅",
    "\\mathsfbf{\\varpi}": "𝞏",
    "\\mathsfbf{\\varrho}": "𝞎",
    "\\mathsfbf{\\varsigma}": "𝞁",
    "\\mathsfbf{\\vartheta}": "𝞋",
    "\\mathsfbf{\\xi}": "𝝽",
    "\\mathsfbf{\\zeta}": "𝝵",
    "\\mathsfbf{a}": "𝗮",
    "\\mathsfbf{b}": "𝗯",
    "\\mathsfbf{c}": "𝗰",
    "\\mathsfbf{d}": "𝗱",
    "\\mathsfbf{e}": "𝗲",
    "\\mathsfbf{f}": "𝗳",
    "\\mathsfbf{g}": "𝗴",
    "\\mathsfbf{h}": "𝗵",
    "\\mathsfbf{i}": "𝗶",
    "\\mathsfbf{j}": "𝗷",
    "\\mathsfbf{k}": "𝗸",
    "\\mathsfbf{l}": "𝗹",
    "\\mathsfbf{m}": "𝗺",
    "\\mathsfbf{n}": "𝗻",
    "\\mathsfbf{o}": "𝗼",
    "\\mathsfbf{p}": "𝗽",
    "\\mathsfbf{q}": "𝗾",
    "\\mathsfbf{r}": "𝗿",
    "\\mathsfbf{s}": "𝘀",
    "\\mathsfbf{t}": "𝘁",
    "\\mathsfbf{u}": "𝘂",
    "\\mathsfbf{v}": "𝘃",
    "\\mathsfbf{w}": "𝘄",
    "\\mathsfbf{x}": "𝘅",
    "\\mathsfbf{y}": "𝘆",
    "\\mathsfbf{z}": "𝘇",
    "\\mathsfsl{A}": "𝘈",
    "\\mathsfsl{B}": "𝘉",
    "\\mathsfsl{C}": "𝘊",
    "\\mathsfsl{D}": "𝘋",
    "\\mathsfsl{E}": "𝘌",
    "\\mathsfsl{F}": "𝘍",
    "\\mathsfsl{G}": "𝘎",
    "\\mathsfsl{H}": "𝘏",
    "\\mathsfsl{I}": "𝘐",
    "\\mathsfsl{J}": "𝘑",
    "\\mathsfsl{K}": "𝘒",
    "\\mathsfsl{L}": "𝘓",
    "\\mathsfsl{M}": "𝘔",
    "\\mathsfsl{N}": "𝘕",
    "\\mathsfsl{O}": "𝘖",
    "\\mathsfsl{P}": "𝘗",
    "\\mathsfsl{Q}": "𝘘",
    "\\mathsfsl{R}": "𝘙",
    "\\mathsfsl{S}": "𝘚",
    "\\mathsfsl{T}": "𝘛",
    "\\mathsfsl{U}": "𝘜",
    "\\mathsfsl{V}": "𝘝",
    "\\mathsfsl{W}": "𝘞",
    "\\mathsfsl{X}": "𝘟",
    "\\mathsfsl{Y}": "𝘠",
    "\\mathsfsl{Z}": "𝘡",
    "\\mathsfsl{a}": "𝘢",
    "\\mathsfsl{b}": "𝘣",
    "\\mathsfsl{c}": "𝘤",
    "\\mathsfsl{d}": "𝘥",
    "\\mathsfsl{e}": "𝘦",
    "\\mathsfsl{f}": "𝘧",
    "\\mathsfsl{g}": "𝘨",
    "\\mathsfsl{h}": "𝘩",
    "\\mathsfsl{i}": "𝘪",
    "\\mathsfsl{j}": "𝘫",
    "\\mathsfsl{k}": "𝘬",
    "\\mathsfsl{l}": "𝘭",
    "\\mathsfsl{m}": "𝘮",
    "\\mathsfsl{n}": "𝘯",
    "\\mathsfsl{o}": "𝘰",
    "\\mathsfsl{p}": "𝘱",
    "\\mathsfsl{q}": "𝘲",
    "\\mathsfsl{r}": "𝘳",
    "\\mathsfsl{s}": "𝘴",
    "\\mathsfsl{t}": "𝘵",
    "\\mathsfsl{u}": "𝘶",
    "\\mathsfsl{v}": "𝘷",
    "\\mathsfsl{w}": "𝘸",
    "\\mathsfsl{x}": "𝘹",
    "\\mathsfsl{y}": "𝘺",
    "\\mathsfsl{z}": "𝘻",
    "\\mathsf{0}": "𝟢",
    "\\mathsf{1}": "𝟣",
    "\\mathsf{2}": "𝟤",
    "\\mathsf{3}": "𝟥",
    "\\mathsf{4}": "𝟦",
    "\\mathsf{5}": "𝟧",
    "\\mathsf{6}": "𝟨",
    "\\mathsf{7}": "𝟩",
    "\\mathsf{8}": "𝟪",
    "\\mathsf{9}": "𝟫",
    "\\mathsf{A}": "𝖠",
    "\\mathsf{B}": "𝖡",
    "\\mathsf{C}": "𝖢",
    "\\mathsf{D}": "𝖣",
    "\\mathsf{E}": "𝖤",
    "\\mathsf{F}": "𝖥",
    "\\mathsf{G}": "𝖦",
    "\\mathsf{H}": "𝖧",
    "\\mathsf{I}": "𝖨",
    "\\mathsf{J}": "𝖩",
    "\\mathsf{K}": "𝖪",
    "\\mathsf{L}": "𝖫",
    "\\mathsf{M}": "𝖬",
    "\\mathsf{N}": "𝖭",
    "\\mathsf{O}": "𝖮",
    "\\mathsf{P}": "𝖯",
    "\\mathsf{Q}": "𝖰",
    "\\mathsf{R}": "𝖱",
    "\\mathsf{S}": "𝖲",
    "\\mathsf{T}": "𝖳",
    "\\mathsf{U}": "𝖴",
    "\\mathsf{V}": "𝖵",
    "\\mathsf{W}": "𝖶",
    "\\mathsf{X}": "𝖷",
    "\\mathsf{Y}": "𝖸",
    "\\mathsf{Z}": "𝖹",
    "\\mathsf{a}": "𝖺",
    "\\mathsf{b}": "𝖻",
    "\\mathsf{c}": "𝖼",
    "\\mathsf{d}": "𝖽",
    "\\mathsf{e}": "𝖾",
    "\\mathsf{f}": "𝖿",
    "\\mathsf{g}": "𝗀",
    "\\mathsf{h}": "𝗁",
    "\\mathsf{i}": "𝗂",
    "\\mathsf{j}": "𝗃",
    "\\mathsf{k}": "𝗄",
    "\\mathsf{l}": "𝗅",
    "\\mathsf{m}": "𝗆",
    "\\mathsf{n}": "𝗇",
    "\\mathsf{o}": "𝗈",
    "\\mathsf{p}": "𝗉",
    "\\mathsf{q}": "𝗊",
    "\\mathsf{r}": "𝗋",
    "\\mathsf{s}": "𝗌",
    "\\mathsf{t}": "𝗍",
    "\\mathsf{u}": "𝗎",
    "\\mathsf{v}": "𝗏",
    "\\mathsf{w}": "𝗐",
    "\\mathsf{x}": "𝗑",
    "\\mathsf{y}": "𝗒",
    "\\mathsf{z}": "𝗓",
    "\\mathslash": "/",
    "\\mathsterling": "£",
    "\\mathtt{0}": "𝟶",
    "\\mathtt{1}": "𝟷",
    "\\mathtt{2}": "𝟸",
    "\\mathtt{3}": "𝟹",
    "\\mathtt{4}": "𝟺",
    "\\mathtt{5}": "𝟻",
    "\\mathtt{6}": "𝟼",
    "\\mathtt{7}": "𝟽",
    "\\mathtt{8}": "𝟾",
    "\\mathtt{9}": "𝟿",
    "\\mathtt{A}": "𝙰",
    "\\mathtt{B}": "𝙱",
    "\\mathtt{C}": "𝙲",
    "\\mathtt{D}": "𝙳",
    "\\mathtt{E}": "𝙴",
    "\\mathtt{F}": "𝙵",
    "\\mathtt{G}": "𝙶",
    "\\mathtt{H}": "𝙷",
    "\\mathtt{I}": "𝙸",
    "\\mathtt{J}": "𝙹",
    "\\mathtt{K}": "𝙺",
    "\\mathtt{L}": "𝙻",
    "\\mathtt{M}": "𝙼",
    "\\mathtt{N}": "𝙽",
    "\\mathtt{O}": "𝙾",
    "\\mathtt{P}": "𝙿",
    "\\mathtt{Q}": "𝚀",
    "\\mathtt{R}": "𝚁",
    "\\mathtt{S}": "𝚂",
    "\\mathtt{T}": "𝚃",
    "\\mathtt{U}": "𝚄",
    "\\mathtt{V}": "𝚅",
    "\\mathtt{W}": "𝚆",
    "\\mathtt{X}": "𝚇",
    "\\mathtt{Y}": "𝚈",
    "\\mathtt{Z}": "𝚉",
    "\\mathtt{a}": "𝚊",
    "\\mathtt{b}": "𝚋",
    "\\mathtt{c}": "𝚌",
    "\\mathtt{d}": "𝚍",
    "\\mathtt{e}": "𝚎",
    "\\mathtt{f}": "𝚏",
    "\\mathtt{g}": "𝚐",
    "\\mathtt{h}": "𝚑",
    "\\mathtt{i}": "𝚒",
    "\\mathtt{j}": "𝚓",
    "\\mathtt{k}": "𝚔",
    "\\mathtt{l}": "𝚕",
    "\\mathtt{m}": "𝚖",
    "\\mathtt{n}": "𝚗",
    "\\mathtt{o}": "𝚘",
    "\\mathtt{p}": "𝚙",
    "\\mathtt{q}": "𝚚",
    "\\mathtt{r}": "𝚛",
    "\\mathtt{s}": "𝚜",
    "\\mathtt{t}": "𝚝",
    "\\mathtt{u}": "𝚞",
    "\\mathtt{v}": "𝚟",
    "\\mathtt{w}": "𝚠",
    "\\mathtt{x}": "𝚡",
    "\\mathtt{y}": "𝚢",
    "\\mathtt{z}": "𝚣",
    "\\mathunderbar": "̲",
    "\\mathvisiblespace": "␣",
    "\\mbfA": "𝐀",
    "\\mbfAlpha": "𝚨",
    "\\mbfB": "𝐁",
    "\\mbfBeta": "𝚩",
    "\\mbfC": "𝐂",
    "\\mbfChi": "𝚾",
    "\\mbfD": "𝐃",
    "\\mbfDelta": "𝚫",
    "\\mbfDigamma": "𝟊",
    "\\mbfE": "𝐄",
    "\\mbfEpsilon": "𝚬",
    "\\mbfEta": "𝚮",
    "\\mbfF": "𝐅",
    "\\mbfG": "𝐆",
    "\\mbfGamma": "𝚪",
    "\\mbfH": "𝐇",
    "\\mbfI": "𝐈",
    "\\mbfIota": "𝚰",
    "\\mbfJ": "𝐉",
    "\\mbfK": "𝐊",
    "\\mbfKappa": "𝚱",
    "\\mbfL": "𝐋",
    "\\mbfLambda": "𝚲",
    "\\mbfM": "𝐌",
    "\\mbfMu": "𝚳",
    "\\mbfN": "𝐍",
    "\\mbfNu": "𝚴",
    "\\mbfO": "𝐎",
    "\\mbfOmega": "𝛀",
    "\\mbfOmicron": "𝚶",
    "\\mbfP": "𝐏",
    "\\mbfPhi": "𝚽",
    "\\mbfPi": "𝚷",
    "\\mbfPsi": "𝚿",
    "\\mbfQ": "𝐐",
    "\\mbfR": "𝐑",
    "\\mbfRho": "𝚸",
    "\\mbfS": "𝐒",
    "\\mbfSigma": "𝚺",
    "\\mbfT": "𝐓",
    "\\mbfTau": "𝚻",
    "\\mbfTheta": "𝚯",
    "\\mbfU": "𝐔",
    "\\mbfUpsilon": "𝚼",
    "\\mbfV": "𝐕",
    "\\mbfW": "𝐖",
    "\\mbfX": "𝐗",
    "\\mbfXi": "𝚵",
    "\\mbfY": "𝐘",
    "\\mbfZ": "𝐙",
    "\\mbfZeta": "𝚭",
    "\\mbfa": "𝐚",
    "\\mbfalpha": "𝛂",
    "\\mbfb": "𝐛",
    "\\mbfbeta": "𝛃",
    "\\mbfc": "𝐜",
    "\\mbfchi": "𝛘",
    "\\mbfd": "𝐝",
    "\\mbfdelta": "𝛅",
    "\\mbfdigamma": "𝟋",
    "\\mbfe": "𝐞",
    "\\mbfeight": "𝟖",
    "\\mbfepsilon": "𝛜",
    "\\mbfeta": "𝛈",
    "\\mbff": "𝐟",
    "\\mbffive": "𝟓",
    "\\mbffour": "𝟒",
    "\\mbffrakA": "𝕬",
    "\\mbffrakB": "𝕭",
    "\\mbffrakC": "𝕮",
    "\\mbffrakD": "𝕯",
    "\\mbffrakE": "𝕰",
    "\\mbffrakF": "𝕱",
    "\\mbffrakG": "𝕲",
    "\\mbffrakH": "𝕳",
    "\\mbffrakI": "𝕴",
    "\\mbffrakJ": "𝕵",
    "\\mbffrakK": "𝕶",
    "\\mbffrakL": "𝕷",
    "\\mbffrakM": "𝕸",
    "\\mbffrakN": "𝕹",
    "\\mbffrakO": "𝕺",
    "\\mbffrakP": "𝕻",
    "\\mbffrakQ": "𝕼",
    "\\mbffrakR": "𝕽",
    "\\mbffrakS": "𝕾",
    "\\mbffrakT": "𝕿",
    "\\mbffrakU": "𝖀",
    "\\mbffrakV": "𝖁",
    "\\mbffrakW": "𝖂",
    "\\mbffrakX": "𝖃",
    "\\mbffrakY": "𝖄",
    "\\mbffrakZ": "𝖅",
    "\\mbffraka": "𝖆",
    "\\mbffrakb": "𝖇",
    "\\mbffrakc": "𝖈",
    "\\mbffrakd": "𝖉",
    "\\mbffrake": "𝖊",
    "\\mbffrakf": "𝖋",
    "\\mbffrakg": "𝖌",
    "\\mbffrakh": "𝖍",
    "\\mbffraki": "𝖎",
    "\\mbffrakj": "𝖏",
    "\\mbffrakk": "𝖐",
    "\\mbffrakl": "𝖑",
    "\\mbffrakm": "𝖒",
    "\\mbffrakn": "𝖓",
    "\\mbffrako": "𝖔",
    "\\mbffrakp": "𝖕",
    "\\mbffrakq": "𝖖",
    "\\mbffrakr": "𝖗",
    "\\mbffraks": "𝖘",
    "\\mbffrakt": "𝖙",
    "\\mbffraku": "𝖚",
    "\\mbffrakv": "𝖛",
    "\\mbffrakw": "𝖜",
    "\\mbffrakx": "𝖝",
    "\\mbffraky": "𝖞",
    "\\mbffrakz": "𝖟",
    "\\mbfg": "𝐠",
    "\\mbfgamma": "𝛄",
    "\\mbfh": "𝐡",
    "\\mbfi": "𝐢",
    "\\mbfiota": "𝛊",
    "\\mbfitA": "𝑨",
    "\\mbfitAlpha": "𝜜",
    "\\mbfitB": "𝑩",
    "\\mbfitBeta": "𝜝",
    "\\mbfitC": "𝑪",
    "\\mbfitChi": "𝜲",
    "\\mbfitD": "𝑫",
    "\\mbfitDelta": "𝜟",
    "\\mbfitE": "𝑬",
    "\\mbfitEpsilon": "𝜠",
    "\\mbfitEta": "𝜢",
    "\\mbfitF": "𝑭",
    "\\mbfitG": "𝑮",
    "\\mbfitGamma": "𝜞",
    "\\mbfitH": "𝑯",
    "\\mbfitI": "𝑰",
    "\\mbfitIota": "𝜤",
    "\\mbfitJ": "𝑱",
    "\\mbfitK": "𝑲",
    "\\mbfitKappa": "𝜥",
    "\\mbfitL": "𝑳",
    "\\mbfitLambda": "𝜦",
    "\\mbfitM": "𝑴",
    "\\mbfitMu": "𝜧",
    "\\mbfitN": "𝑵",
    "\\mbfitNu": "𝜨",
    "\\mbfitO": "𝑶",
    "\\mbfitOmega": "𝜴",
    "\\mbfitOmicron": "𝜪",
    "\\mbfitP": "𝑷",
    "\\mbfitPhi": "𝜱",
    "\\mbfitPi": "𝜫",
    "\\mbfitPsi": "𝜳",
    "\\mbfitQ": "𝑸",
    "\\mbfitR": "𝑹",
    "\\mbfitRho": "𝜬",
    "\\mbfitS": "𝑺",
    "\\mbfitSigma": "𝜮",
    "\\mbfitT": "𝑻",
    "\\mbfitTau": "𝜯",
    "\\mbfitTheta": "𝜣",
    "\\mbfitU": "𝑼",
    "\\mbfitUpsilon": "𝜰",
    "\\mbfitV": "𝑽",
    "\\mbfitW": "𝑾",
    "\\mbfitX": "𝑿",
    "\\mbfitXi": "𝜩",
    "\\mbfitY": "𝒀",
    "\\mbfitZ": "𝒁",
    "\\mbfitZeta": "𝜡",
    "\\mbfita": "𝒂",
    "\\mbfitalpha": "𝜶",
    "\\mbfitb": "𝒃",
    "\\mbfitbeta": "𝜷",
    "\\mbfitc": "𝒄",
    "\\mbfitchi": "𝝌",
    "\\mbfitd": "𝒅",
    "\\mbfitdelta": "𝜹",
    "\\mbfite": "𝒆",
    "\\mbfitepsilon": "𝝐",
    "\\mbfiteta": "𝜼",
    "\\mbfitf": "𝒇",
    "\\mbfitg": "𝒈",
    "\\mbfitgamma": "𝜸",
    "\\mbfith": "𝒉",
    "\\mbfiti": "𝒊",
    "\\mbfitiota": "𝜾",
    "\\mbfitj": "𝒋",
    "\\mbfitk": "𝒌",
    "\\mbfitkappa": "𝜿",
    "\\mbfitl": "𝒍",
    "\\mbfitlambda": "𝝀",
    "\\mbfitm": "𝒎",
    "\\mbfitmu": "𝝁",
    "\\mbfitn": "𝒏",
    "\\mbfitnabla": "𝜵",
    "\\mbfitnu": "𝝂",
    "\\mbfito": "𝒐",
    "\\mbfitomega": "𝝎",
    "\\mbfitomicron": "𝝄",
    "\\mbfitp": "𝒑",
    "\\mbfitpartial": "𝝏",
    "\\mbfitphi": "𝝓",
    "\\mbfitpi": "𝝅",
    "\\mbfitpsi": "𝝍",
    "\\mbfitq": "𝒒",
    "\\mbfitr": "𝒓",
    "\\mbfitrho": "𝝆",
    "\\mbfits": "𝒔",
    "\\mbfitsansA": "𝘼",
    "\\mbfitsansAlpha": "𝞐",
    "\\mbfitsansB": "𝘽",
    "\\mbfitsansBeta": "𝞑",
    "\\mbfitsansC": "𝘾",
    "\\mbfitsansChi": "𝞦",
    "\\mbfitsansD": "𝘿",
    "\\mbfitsansDelta": "𝞓",
    "\\mbfitsansE": "𝙀",
    "\\mbfitsansEpsilon": "𝞔",
    "\\mbfitsansEta": "𝞖",
    "\\mbfitsansF": "𝙁",
    "\\mbfitsansG": "𝙂",
    "\\mbfitsansGamma": "𝞒",
    "\\mbfitsansH": "𝙃",
    "\\mbfitsansI": "𝙄",
    "\\mbfitsansIota": "𝞘",
    "\\mbfitsansJ": "𝙅",
    "\\mbfitsansK": "𝙆",
    "\\mbfitsansKappa": "𝞙",
    "\\mbfitsansL": "𝙇",
    "\\mbfitsansLambda": "𝞚",
    "\\mbfitsansM": "𝙈",
    "\\mbfitsansMu": "𝞛",
    "\\mbfitsansN": "𝙉",
    "\\mbfitsansNu": "𝞜",
    "\\mbfitsansO": "𝙊",
    "\\mbfitsansOmega": "𝞨",
    "\\mbfitsansOmicron": "𝞞",
    "\\mbfitsansP": "𝙋",
    "\\mbfitsansPhi": "𝞥",
    "\\mbfitsansPi": "𝞟",
    "\\mbfitsansPsi": "𝞧",
    "\\mbfitsansQ": "𝙌",
    "\\mbfitsansR": "𝙍",
    "\\mbfitsansRho": "𝞠",
    "\\mbfitsansS": "𝙎",
    "\\mbfitsansSigma": "𝞢",
    "\\mbfitsansT": "𝙏",
    "\\mbfitsansTau": "𝞣",
    "\\mbfitsansTheta": "𝞗",
    "\\mbfitsansU": "𝙐",
    "\\mbfitsansUpsilon": "𝞤",
    "\\mbfitsansV": "𝙑",
    "\\mbfitsansW": "𝙒",
    "\\mbfitsansX": "𝙓",
    "\\mbfitsansXi": "𝞝",
    "\\mbfitsansY": "𝙔",
    "\\mbfitsansZ": "𝙕",
    "\\mbfitsansZeta": "𝞕",
    "\\mbfitsansa": "𝙖",
    "\\mbfitsansalpha": "𝞪",
    "\\mbfitsansb": "𝙗",
    "\\mbfitsansbeta": "𝞫",
    "\\mbfitsansc": "𝙘",
    "\\mbfitsanschi": "𝟀",
    "\\mbfitsansd": "𝙙",
    "\\mbfitsansdelta": "𝞭",
    "\\mbfitsanse": "𝙚",
    "\\mbfitsansepsilon": "𝟄",
    "\\mbfitsanseta": "𝞰",
    "\\mbfitsansf": "𝙛",
    "\\mbfitsansg": "𝙜",
    "\\mbfitsansgamma": "𝞬",
    "\\mbfitsansh": "𝙝",
    "\\mbfitsansi": "𝙞",
    "\\mbfitsansiota": "𝞲",
    "\\mbfitsansj": "𝙟",
    "\\mbfitsansk": "𝙠",
    "\\mbfitsanskappa": "𝞳",
    "\\mbfitsansl": "𝙡",
    "\\mbfitsanslambda": "𝞴",
    "\\mbfitsansm": "𝙢",
    "\\mbfitsansmu": "𝞵",
    "\\mbfitsansn": "𝙣",
    "\\mbfitsansnabla": "𝞩",
    "\\mbfitsansnu": "𝞶",
    "\\mbfitsanso": "𝙤",
    "\\mbfitsansomega": "𝟂",
    "\\mbfitsansomicron": "𝞸",
    "\\mbfitsansp": "𝙥",
    "\\mbfitsanspartial": "𝟃",
    "\\mbfitsansphi": "𝟇",
    "\\mbfitsanspi": "𝞹",
    "\\mbfitsanspsi": "𝟁",
    "\\mbfitsansq": "𝙦",
    "\\mbfitsansr": "𝙧",
    "\\mbfitsansrho": "𝞺",
    "\\mbfitsanss": "𝙨",
    "\\mbfitsanssigma": "𝞼",
    "\\mbfitsanst": "𝙩",
    "\\mbfitsanstau": "𝞽",
    "\\mbfitsanstheta": "𝞱",
    "\\mbfitsansu": "𝙪",
    "\\mbfitsansupsilon": "𝞾",
    "\\mbfitsansv": "𝙫",
    "\\mbfitsansvarTheta": "𝞡",
    "\\mbfitsansvarepsilon": "𝞮",
    "\\mbfitsansvarkappa": "𝟆",
    "\\mbfitsansvarphi": "𝞿",
    "\\mbfitsansvarpi": "𝟉",
    "\\mbfitsansvarrho": "𝟈",
    "\\mbfitsansvarsigma": "𝞻",
    "\\mbfitsansvartheta": "𝟅",
    "\\mbfitsansw": "𝙬",
    "\\mbfitsansx": "𝙭",
    "\\mbfitsansxi": "𝞷",
    "\\mbfitsansy": "𝙮",
    "\\mbfitsansz": "𝙯",
    "\\mbfitsanszeta": "𝞯",
    "\\mbfitsigma": "𝝈",
    "\\mbfitt": "𝒕",
    "\\mbfittau": "𝝉",
    "\\mbfittheta": "𝜽",
    "\\mbfitu": "𝒖",
    "\\mbfitupsilon": "𝝊",
    "\\mbfitv": "𝒗",
    "\\mbfitvarTheta": "𝜭",
    "\\mbfitvarepsilon": "𝜺",
    "\\mbfitvarkappa": "𝝒",
    "\\mbfitvarphi": "𝝋",
    "\\mbfitvarpi": "𝝕",
    "\\mbfitvarrho": "𝝔",
    "\\mbfitvarsigma": "𝝇",
    "\\mbfitvartheta": "𝝑",
    "\\mbfitw": "𝒘",
    "\\mbfitx": "𝒙",
    "\\mbfitxi": "𝝃",
    "\\mbfity": "𝒚",
    "\\mbfitz": "𝒛",
    "\\mbfitzeta": "𝜻",
    "\\mbfj": "𝐣",
    "\\mbfk": "𝐤",
    "\\mbfkappa": "𝛋",
    "\\mbfl": "𝐥",
    "\\mbflambda": "𝛌",
    "\\mbfm": "𝐦",
    "\\mbfmu": "𝛍",
    "\\mbfn": "𝐧",
    "\\mbfnabla": "𝛁",
    "\\mbfnine": "𝟗",
    "\\mbfnu": "𝛎",
    "\\mbfo": "𝐨",
    "\\mbfomega": "𝛚",
    "\\mbfomicron": "𝛐",
    "\\mbfone": "𝟏",
    "\\mbfp": "𝐩",
    "\\mbfpartial": "𝛛",
    "\\mbfphi": "𝛟",
    "\\mbfpi": "𝛑",
    "\\mbfpsi": "𝛙",
    "\\mbfq": "𝐪",
    "\\mbfr": "𝐫",
    "\\mbfrho": "𝛒",
    "\\mbfs": "𝐬",
    "\\mbfsansA": "𝗔",
    "\\mbfsansAlpha": "𝝖",
    "\\mbfsansB": "𝗕",
    "\\mbfsansBeta": "𝝗",
    "\\mbfsansC": "𝗖",
    "\\mbfsansChi": "𝝬",
    "\\mbfsansD": "𝗗",
    "\\mbfsansDelta": "𝝙",
    "\\mbfsansE": "𝗘",
    "\\mbfsansEpsilon": "𝝚",
    "\\mbfsansEta": "𝝜",
    "\\mbfsansF": "𝗙",
    "\\mbfsansG": "𝗚",
    "\\mbfsansGamma": "𝝘",
    "\\mbfsansH": "𝗛",
    "\\mbfsansI": "𝗜",
    "\\mbfsansIota": "𝝞",
    "\\mbfsansJ": "𝗝",
    "\\mbfsansK": "𝗞",
    "\\mbfsansKappa": "𝝟",
    "\\mbfsansL": "𝗟",
    "\\mbfsansLambda": "𝝠",
    "\\mbfsansM": "𝗠",
    "\\mbfsansMu": "𝝡",
    "\\mbfsansN": "𝗡",
    "\\mbfsansNu": "𝝢",
    "\\mbfsansO": "𝗢",
    "\\mbfsansOmega": "𝝮",
    "\\mbfsansOmicron": "𝝤",
    "\\mbfsansP": "𝗣",
    "\\mbfsansPhi": "𝝫",
    "\\mbfsansPi": "𝝥",
    "\\mbfsansPsi": "𝝭",
    "\\mbfsansQ": "𝗤",
    "\\mbfsansR": "𝗥",
    "\\mbfsansRho": "𝝦",
    "\\mbfsansS": "𝗦",
    "\\mbfsansSigma": "𝝨",
    "\\mbfsansT": "𝗧",
    "\\mbfsansTau": "𝝩",
    "\\mbfsansTheta": "𝝝",
    "\\mbfsansU": "𝗨",
    "\\mbfsansUpsilon": "𝝪",
    "\\mbfsansV": "𝗩",
    "\\mbfsansW": "𝗪",
    "\\mbfsansX": "𝗫",
    "\\mbfsansXi": "𝝣",
    "\\mbfsansY": "𝗬",
    "\\mbfsansZ": "𝗭",
    "\\mbfsansZeta": "𝝛",
    "\\mbfsansa": "𝗮",
    "\\mbfsansalpha": "𝝰",
    "\\mbfsansb": "𝗯",
    "\\mbfsansbeta": "𝝱",
    "\\mbfsansc": "𝗰",
    "\\mbfsanschi": "𝞆",
    "\\mbfsansd": "𝗱",
    "\\mbfsansdelta": "𝝳",
    "\\mbfsanse": "𝗲",
    "\\mbfsanseight": "𝟴",
    "\\mbfsansepsilon": "𝞊",
    "\\mbfsanseta": "𝝶",
    "\\mbfsansf": "𝗳",
    "\\mbfsansfive": "𝟱",
    "\\mbfsansfour": "𝟰",
    "\\mbfsansg": "𝗴",
    "\\mbfsansgamma": "𝝲",
    "\\mbfsansh": "𝗵",
    "\\mbfsansi": "𝗶",
    "\\mbfsansiota": "𝝸",
    "\\mbfsansj": "𝗷",
    "\\mbfsansk": "𝗸",
    "\\mbfsanskappa": "𝝹",
    "\\mbfsansl": "𝗹",
    "\\mbfsanslambda": "𝝺",
    "\\mbfsansm": "𝗺",
    "\\mbfsansmu": "𝝻",
    "\\mbfsansn": "𝗻",
    "\\mbfsansnabla": "𝝯",
    "\\mbfsansnine": "𝟵",
    "\\mbfsansnu": "𝝼",
    "\\mbfsanso": "𝗼",
    "\\mbfsansomega": "𝞈",
    "\\mbfsansomicron": "𝝾",
    "\\mbfsansone": "𝟭",
    "\\mbfsansp": "𝗽",
    "\\mbfsanspartial": "𝞉",
    "\\mbfsansphi": "𝞍",
    "\\mbfsanspi": "𝝿",
    "\\mbfsanspsi": "𝞇",
    "\\mbfsansq": "𝗾",
    "\\mbfsansr": "𝗿",
    "\\mbfsansrho": "𝞀",
    "\\mbfsanss": "𝘀",
    "\\mbfsansseven": "𝟳",
    "\\mbfsanssigma": "𝞂",
    "\\mbfsanssix": "𝟲",
    "\\mbfsanst": "𝘁",
    "\\mbfsanstau": "𝞃",
    "\\mbfsanstheta": "𝝷",
    "\\mbfsansthree": "𝟯",
    "\\mbfsanstwo": "𝟮",
    "\\mbfsansu": "𝘂",
    "\\mbfsansupsilon": "𝞄",
    "\\mbfsansv": "𝘃",
    "\\mbfsansvarTheta": "𝝧",
    "\\mbfsansvarepsilon": "𝝴",
    "\\mbfsansvarkappa": "𝞌",
    "\\mbfsansvarphi": "𝞅",
    "\\mbfsansvarpi": "𝞏",
    "\\mbfsansvarrho": "𝞎",
    "\\mbfsansvarsigma": "𝞁",
    "\\mbfsansvartheta": "𝞋",
    "\\mbfsansw": "𝘄",
    "\\mbfsansx": "𝘅",
    "\\mbfsansxi": "𝝽",
    "\\mbfsansy": "𝘆",
    "\\mbfsansz": "𝘇",
    "\\mbfsanszero": "𝟬",
    "\\mbfsanszeta": "𝝵",
    "\\mbfscrA": "𝓐",
    "\\mbfscrB": "𝓑",
    "\\mbfscrC": "𝓒",
    "\\mbfscrD": "𝓓",
    "\\mbfscrE": "𝓔",
    "\\mbfscrF": "𝓕",
    "\\mbfscrG": "𝓖",
    "\\mbfscrH": "𝓗",
    "\\mbfscrI": "𝓘",
    "\\mbfscrJ": "𝓙",
    "\\mbfscrK": "𝓚",
    "\\mbfscrL": "𝓛",
    "\\mbfscrM": "𝓜",
    "\\mbfscrN": "𝓝",
    "\\mbfscrO": "𝓞",
    "\\mbfscrP": "𝓟",
    "\\mbfscrQ": "𝓠",
    "\\mbfscrR": "𝓡",
    "\\mbfscrS": "𝓢",
    "\\mbfscrT": "𝓣",
    "\\mbfscrU": "𝓤",
    "\\mbfscrV": "𝓥",
    "\\mbfscrW": "𝓦",
    "\\mbfscrX": "𝓧",
    "\\mbfscrY": "𝓨",
    "\\mbfscrZ": "𝓩",
    "\\mbfscra": "𝓪",
    "\\mbfscrb": "𝓫",
    "\\mbfscrc": "𝓬",
    "\\mbfscrd": "𝓭",
    "\\mbfscre": "𝓮",
    "\\mbfscrf": "𝓯",
    "\\mbfscrg": "𝓰",
    "\\mbfscrh": "𝓱",
    "\\mbfscri": "𝓲",
    "\\mbfscrj": "𝓳",
    "\\mbfscrk": "𝓴",
    "\\mbfscrl": "𝓵",
    "\\mbfscrm": "𝓶",
    "\\mbfscrn": "𝓷",
    "\\mbfscro": "𝓸",
    "\\mbfscrp": "𝓹",
    "\\mbfscrq": "𝓺",
    "\\mbfscrr": "𝓻",
    "\\mbfscrs": "𝓼",
    "\\mbfscrt": "𝓽",
    "\\mbfscru": "𝓾",
    "\\mbfscrv": "𝓿",
    "\\mbfscrw": "𝔀",
    "\\mbfscrx": "𝔁",
    "\\mbfscry": "𝔂",
    "\\mbfscrz": "𝔃",
    "\\mbfseven": "𝟕",
    "\\mbfsigma": "𝛔",
    "\\mbfsix": "𝟔",
    "\\mbft": "𝐭",
    "\\mbftau": "𝛕",
    "\\mbftheta": "𝛉",
    "\\mbfthree": "𝟑",
    "\\mbftwo": "𝟐",
    "\\mbfu": "𝐮",
    "\\mbfupsilon": "𝛖",
    "\\mbfv": "𝐯",
    "\\mbfvarTheta": "𝚹",
    "\\mbfvarepsilon": "𝛆",
    "\\mbfvarkappa": "𝛞",
    "\\mbfvarphi": "𝛗",
    "\\mbfvarpi": "𝛡",
    "\\mbfvarrho": "𝛠",
    "\\mbfvarsigma": "𝛓",
    "\\mbfvartheta": "𝛝",
    "\\mbfw": "𝐰",
    "\\mbfx": "𝐱",
    "\\mbfxi": "𝛏",
    "\\mbfy": "𝐲",
    "\\mbfz": "𝐳",
    "\\mbfzero": "𝟎",
    "\\mbfzeta": "𝛇",
    "\\mdblkcircle": "⚫",
    "\\mdblkdiamond": "⬥",
    "\\mdblklozenge": "⬧",
    "\\mdblksquare": "◼",
    "\\mdlgblkcircle": "●",
    "\\mdlgblkdiamond": "◆",
    "\\mdlgblklozenge": "⧫",
    "\\mdlgblksquare": "■",
    "\\mdlgwhtcircle": "○",
    "\\mdlgwhtdiamond": "◇",
    "\\mdlgwhtlozenge": "◊",
    "\\mdlgwhtsquare": "□",
    "\\mdsmblkcircle": "⦁",
    "\\mdsmblksquare": "◾",
    "\\mdsmwhtcircle": "⚬",
    "\\mdsmwhtsquare": "◽",
    "\\mdwhtcircle": "⚪",
    "\\mdwhtdiamond": "⬦",
    "\\mdwhtlozenge": "⬨",
    "\\mdwhtsquare": "◻",
    "\\measangledltosw": "⦯",
    "\\measangledrtose": "⦮",
    "\\measangleldtosw": "⦫",
    "\\measanglelutonw": "⦩",
    "\\measanglerdtose": "⦪",
    "\\measanglerutone": "⦨",
    "\\measangleultonw": "⦭",
    "\\measangleurtone": "⦬",
    "\\measeq": "≞",
    "\\measuredangle": "∡",
    "\\measuredangleleft": "⦛",
    "\\measuredrightangle": "⊾",
    "\\medblackstar": "⭑",
    "\\medbullet": "⚫",
    "\\medcirc": "⚪",
    "\\medspace": " ",
    "\\medwhitestar": "⭐",
    "\\mercury": "☿",
    "\\mfrakA": "𝔄",
    "\\mfrakB": "𝔅",
    "\\mfrakC": "ℭ",
    "\\mfrakD": "𝔇",
    "\\mfrakE": "𝔈",
    "\\mfrakF": "𝔉",
    "\\mfrakG": "𝔊",
    "\\mfrakH": "ℌ",
    "\\mfrakJ": "𝔍",
    "\\mfrakK": "𝔎",
    "\\mfrakL": "𝔏",
    "\\mfrakM": "𝔐",
    "\\mfrakN": "𝔑",
    "\\mfrakO": "𝔒",
    "\\mfrakP": "𝔓",
    "\\mfrakQ": "𝔔",
    "\\mfrakS": "𝔖",
    "\\mfrakT": "𝔗",
    "\\mfrakU": "𝔘",
    "\\mfrakV": "𝔙",
    "\\mfrakW": "𝔚",
    "\\mfrakX": "𝔛",
    "\\mfrakY": "𝔜",
    "\\mfrakZ": "ℨ",
    "\\mfraka": "𝔞",
    "\\mfrakb": "𝔟",
    "\\mfrakc": "𝔠",
    "\\mfrakd": "𝔡",
    "\\mfrake": "𝔢",
    "\\mfrakf": "𝔣",
    "\\mfrakg": "𝔤",
    "\\mfrakh": "𝔥",
    "\\mfraki": "𝔦",
    "\\mfrakj": "𝔧",
    "\\mfrakk": "𝔨",
    "\\mfrakl": "𝔩",
    "\\mfrakm": "𝔪",
    "\\mfrakn": "𝔫",
    "\\mfrako": "𝔬",
    "\\mfrakp": "𝔭",
    "\\mfrakq": "𝔮",
    "\\mfrakr": "𝔯",
    "\\mfraks": "𝔰",
    "\\mfrakt": "𝔱",
    "\\mfraku": "𝔲",
    "\\mfrakv": "𝔳",
    "\\mfrakw": "𝔴",
    "\\mfrakx": "𝔵",
    "\\mfraky": "𝔶",
    "\\mfrakz": "𝔷",
    "\\mho": "℧",
    "\\mid": "∣",
    "\\midbarvee": "⩝",
    "\\midbarwedge": "⩜",
    "\\midcir": "⫰",
    "\\minus": "−",
    "\\minusdot": "⨪",
    "\\minusfdots": "⨫",
    "\\minusrdots": "⨬",
    "\\mitA": "𝐴",
    "\\mitAlpha": "𝛢",
    "\\mitB": "𝐵",
    "\\mitBbbD": "ⅅ",
    "\\mitBbbd": "ⅆ",
    "\\mitBbbe": "ⅇ",
    "\\mitBbbi": "ⅈ",
    "\\mitBbbj": "ⅉ",
    "\\mitBeta": "𝛣",
    "\\mitC": "𝐶",
    "\\mitChi": "𝛸",
    "\\mitD": "𝐷",
    "\\mitDelta": "𝛥",
    "\\mitE": "𝐸",
    "\\mitEpsilon": "𝛦",
    "\\mitEta": "𝛨",
    "\\mitF": "𝐹",
    "\\mitG": "𝐺",
    "\\mitGamma": "𝛤",
    "\\mitH": "𝐻",
    "\\mitI": "𝐼",
    "\\mitIota": "𝛪",
    "\\mitJ": "𝐽",
    "\\mitK": "𝐾",
    "\\mitKappa": "𝛫",
    "\\mitL": "𝐿",
    "\\mitLambda": "𝛬",
    "\\mitM": "𝑀",
    "\\mitMu": "𝛭",
    "\\mitN": "𝑁",
    "\\mitNu": "𝛮",
    "\\mitO": "𝑂",
    "\\mitOmega": "𝛺",
    "\\mitOmicron": "𝛰",
    "\\mitP": "𝑃",
    "\\mitPhi": "𝛷",
    "\\mitPi": "𝛱",
    "\\mitPsi": "𝛹",
    "\\mitQ": "𝑄",
    "\\mitR": "𝑅",
    "\\mitRho": "𝛲",
    "\\mitS": "𝑆",
    "\\mitSigma": "𝛴",
    "\\mitT": "𝑇",
    "\\mitTau": "𝛵",
    "\\mitTheta": "𝛩",
    "\\mitU": "𝑈",
    "\\mitUpsilon": "𝛶",
    "\\mitV": "𝑉",
    "\\mitW": "𝑊",
    "\\mitX": "𝑋",
    "\\mitXi": "𝛯",
    "\\mitY": "𝑌",
    "\\mitZ": "𝑍",
    "\\mitZeta": "𝛧",
    "\\mita": "𝑎",
    "\\mitalpha": "𝛼",
    "\\mitb": "𝑏",
    "\\mitbeta": "𝛽",
    "\\mitc": "𝑐",
    "\\mitchi": "𝜒",
    "\\mitd": "𝑑",
    "\\mitdelta": "𝛿",
    "\\mite": "𝑒",
    "\\mitepsilon": "𝜖",
    "\\miteta": "𝜂",
    "\\mitf": "𝑓",
    "\\mitg": "𝑔",
    "\\mitgamma": "𝛾",
    "\\miti": "𝑖",
    "\\mitiota": "𝜄",
    "\\mitj": "𝑗",
    "\\mitk": "𝑘",
    "\\mitkappa": "𝜅",
    "\\mitl": "𝑙",
    "\\mitlambda": "𝜆",
    "\\mitm": "𝑚",
    "\\mitmu": "𝜇",
    "\\mitn": "𝑛",
    "\\mitnabla": "𝛻",
    "\\mitnu": "𝜈",
    "\\mito": "𝑜",
    "\\mitomega": "𝜔",
    "\\mitomicron": "𝜊",
    "\\mitp": "𝑝",
    "\\mitpartial": "𝜕",
    "\\mitphi": "𝜙",
    "\\mitpi": "𝜋",
    "\\mitpsi": "𝜓",
    "\\mitq": "𝑞",
    "\\mitr": "𝑟",
    "\\mitrho": "𝜌",
    "\\mits": "𝑠",
    "\\mitsansA": "𝘈",
    "\\mitsansB": "𝘉",
    "\\mitsansC": "𝘊",
    "\\mitsansD": "𝘋",
    "\\mitsansE": "𝘌",
    "\\mitsansF": "𝘍",
    "\\mitsansG": "𝘎",
    "\\mitsansH": "𝘏",
    "\\mitsansI": "𝘐",
    "\\mitsansJ": "𝘑",
    "\\mitsansK": "𝘒",
    "\\mitsansL": "𝘓",
    "\\mitsansM": "𝘔",
    "\\mitsansN": "𝘕",
    "\\mitsansO": "𝘖",
    "\\mitsansP": "𝘗",
    "\\mitsansQ": "𝘘",
    "\\mitsansR": "𝘙",
    "\\mitsansS": "𝘚",
    "\\mitsansT": "𝘛",
    "\\mitsansU": "𝘜",
    "\\mitsansV": "𝘝",
    "\\mitsansW": "𝘞",
    "\\mitsansX": "𝘟",
    "\\mitsansY": "𝘠",
    "\\mitsansZ": "𝘡",
    "\\mitsansa": "𝘢",
    "\\mitsansb": "𝘣",
    "\\mitsansc": "𝘤",
    "\\mitsansd": "𝘥",
    "\\mitsanse": "𝘦",
    "\\mitsansf": "𝘧",
    "\\mitsansg": "𝘨",
    "\\mitsansh": "𝘩",
    "\\mitsansi": "𝘪",
    "\\mitsansj": "𝘫",
    "\\mitsansk": "𝘬",
    "\\mitsansl": "𝘭",
    "\\mitsansm": "𝘮",
    "\\mitsansn": "𝘯",
    "\\mitsanso": "𝘰",
    "\\mitsansp": "𝘱",
    "\\mitsansq": "𝘲",
    "\\mitsansr": "𝘳",
    "\\mitsanss": "𝘴",
    "\\mitsanst": "𝘵",
    "\\mitsansu": "𝘶",
    "\\mitsansv": "𝘷",
    "\\mitsansw": "𝘸",
    "\\mitsansx": "𝘹",
    "\\mitsansy": "𝘺",
    "\\mitsansz": "𝘻",
    "\\mitsigma": "𝜎",
    "\\mitt": "𝑡",
    "\\mittau": "𝜏",
    "\\mittheta": "𝜃",
    "\\mitu": "𝑢",
    "\\mitupsilon": "𝜐",
    "\\mitv": "𝑣",
    "\\mitvarTheta": "𝛳",
    "\\mitvarepsilon": "𝜀",
    "\\mitvarkappa": "𝜘",
    "\\mitvarphi": "𝜑",
    "\\mitvarpi": "𝜛",
    "\\mitvarrho": "𝜚",
    "\\mitvarsigma": "𝜍",
    "\\mitvartheta": "𝜗",
    "\\mitw": "𝑤",
    "\\mitx": "𝑥",
    "\\mitxi": "𝜉",
    "\\mity": "𝑦",
    "\\mitz": "𝑧",
    "\\mitzeta": "𝜁",
    "\\mkern1mu": " ",
    "\\mlcp": "⫛",
    "\\models": "⊧",
    "\\modtwosum": "⨊",
    "\\mp": "∓",
    "\\msansA": "𝖠",
    "\\msansB": "𝖡",
    "\\msansC": "𝖢",
    "\\msansD": "𝖣",
    "\\msansE": "𝖤",
    "\\msansF": "𝖥",
    "\\msansG": "𝖦",
    "\\msansH": "𝖧",
    "\\msansI": "𝖨",
    "\\msansJ": "𝖩",
    "\\msansK": "𝖪",
    "\\msansL": "𝖫",
    "\\msansM": "𝖬",
    "\\msansN": "𝖭",
    "\\msansO": "𝖮",
    "\\msansP": "𝖯",
    "\\msansQ": "𝖰",
    "\\msansR": "𝖱",
    "\\msansS": "𝖲",
    "\\msansT": "𝖳",
    "\\msansU": "𝖴",
    "\\msansV": "𝖵",
    "\\msansW": "𝖶",
    "\\msansX": "𝖷",
    "\\msansY": "𝖸",
    "\\msansZ": "𝖹",
    "\\msansa": "𝖺",
    "\\msansb": "𝖻",
    "\\msansc": "𝖼",
    "\\msansd": "𝖽",
    "\\msanse": "𝖾",
    "\\msanseight": "𝟪",
    "\\msansf": "𝖿",
    "\\msansfive": "𝟧",
    "\\msansfour": "𝟦",
    "\\msansg": "𝗀",
    "\\msansh": "𝗁",
    "\\msansi": "𝗂",
    "\\msansj": "𝗃",
    "\\msansk": "𝗄",
    "\\msansl": "𝗅",
    "\\msansm": "𝗆",
    "\\msansn": "𝗇",
    "\\msansnine": "𝟫",
    "\\msanso": "𝗈",
    "\\msansone": "𝟣",
    "\\msansp": "𝗉",
    "\\msansq": "𝗊",
    "\\msansr": "𝗋",
    "\\msanss": "𝗌",
    "\\msansseven": "𝟩",
    "\\msanssix": "𝟨",
    "\\msanst": "𝗍",
    "\\msansthree": "𝟥",
    "\\msanstwo": "𝟤",
    "\\msansu": "𝗎",
    "\\msansv": "𝗏",
    "\\msansw": "𝗐",
    "\\msansx": "𝗑",
    "\\msansy": "𝗒",
    "\\msansz": "𝗓",
    "\\msanszero": "𝟢",
    "\\mscrA": "𝒜",
    "\\mscrB": "ℬ",
    "\\mscrC": "𝒞",
    "\\mscrD": "𝒟",
    "\\mscrE": "ℰ",
    "\\mscrF": "ℱ",
    "\\mscrG": "𝒢",
    "\\mscrH": "ℋ",
    "\\mscrI": "ℐ",
    "\\mscrJ": "𝒥",
    "\\mscrK": "𝒦",
    "\\mscrL": "ℒ",
    "\\mscrM": "ℳ",
    "\\mscrN": "𝒩",
    "\\mscrO": "𝒪",
    "\\mscrP": "𝒫",
    "\\mscrQ": "𝒬",
    "\\mscrR": "ℛ",
    "\\mscrS": "𝒮",
    "\\mscrT": "𝒯",
    "\\mscrU": "𝒰",
    "\\mscrV": "𝒱",
    "\\mscrW": "𝒲",
    "\\mscrX": "𝒳",
    "\\mscrY": "𝒴",
    "\\mscrZ": "𝒵",
    "\\mscra": "𝒶",
    "\\mscrb": "𝒷",
    "\\mscrc": "𝒸",
    "\\mscrd": "𝒹",
    "\\mscre": "ℯ",
    "\\mscrf": "𝒻",
    "\\mscrg": "ℊ",
    "\\mscrh": "𝒽",
    "\\mscri": "𝒾",
    "\\mscrj": "𝒿",
    "\\mscrk": "𝓀",
    "\\mscrl": "𝓁",
    "\\mscrm": "𝓂",
    "\\mscrn": "𝓃",
    "\\mscro": "ℴ",
    "\\mscrp": "𝓅",
    "\\mscrq": "𝓆",
    "\\mscrr": "𝓇",
    "\\mscrs": "𝓈",
    "\\mscrt": "𝓉",
    "\\mscru": "𝓊",
    "\\mscrv": "𝓋",
    "\\mscrw": "𝓌",
    "\\mscrx": "𝓍",
    "\\mscry": "𝓎",
    "\\mscrz": "𝓏",
    "\\mttA": "𝙰",
    "\\mttB": "𝙱",
    "\\mttC": "𝙲",
    "\\mttD": "𝙳",
    "\\mttE": "𝙴",
    "\\mttF": "𝙵",
    "\\mttG": "𝙶",
    "\\mttH": "𝙷",
    "\\mttI": "𝙸",
    "\\mttJ": "𝙹",
    "\\mttK": "𝙺",
    "\\mttL": "𝙻",
    "\\mttM": "𝙼",
    "\\mttN": "𝙽",
    "\\mttO": "𝙾",
    "\\mttP": "𝙿",
    "\\mttQ": "𝚀",
    "\\mttR": "𝚁",
    "\\mttS": "𝚂",
    "\\mttT": "𝚃",
    "\\mttU": "𝚄",
    "\\mttV": "𝚅",
    "\\mttW": "𝚆",
    "\\mttX": "𝚇",
    "\\mttY": "𝚈",
    "\\mttZ": "𝚉",
    "\\mtta": "𝚊",
    "\\mttb": "𝚋",
    "\\mttc": "𝚌",
    "\\mttd": "𝚍",
    "\\mtte": "𝚎",
    "\\mtteight": "𝟾",
    "\\mttf": "𝚏",
    "\\mttfive": "𝟻",
    "\\mttfour": "𝟺",
    "\\mttg": "𝚐",
    "\\mtth": "𝚑",
    "\\mtti": "𝚒",
    "\\mttj": "𝚓",
    "\\mttk": "𝚔",
    "\\mttl": "𝚕",
    "\\mttm": "𝚖",
    "\\mttn": "𝚗",
    "\\mttnine": "𝟿",
    "\\mtto": "𝚘",
    "\\mttone": "𝟷",
    "\\mttp": "𝚙",
    "\\mttq": "𝚚",
    "\\mttr": "𝚛",
    "\\mtts": "𝚜",
    "\\mttseven": "𝟽",
    "\\mttsix": "𝟼",
    "\\mttt": "𝚝",
    "\\mttthree": "𝟹",
    "\\mtttwo": "𝟸",
    "\\mttu": "𝚞",
    "\\mttv": "𝚟",
    "\\mttw": "𝚠",
    "\\mttx": "𝚡",
    "\\mtty": "𝚢",
    "\\mttz": "𝚣",
    "\\mttzero": "𝟶",
    "\\mu": "𝜇",
    "\\multimap": "⊸",
    "\\multimapboth": "⧟",
    "\\multimapinv": "⟜",
    "\\mupAlpha": "Α",
    "\\mupBeta": "Β",
    "\\mupChi": "Χ",
    "\\mupDelta": "Δ",
    "\\mupEpsilon": "Ε",
    "\\mupEta": "Η",
    "\\mupGamma": "Γ",
    "\\mupIota": "Ι",
    "\\mupKappa": "Κ",
    "\\mupLambda": "Λ",
    "\\mupMu": "Μ",
    "\\mupNu": "Ν",
    "\\mupOmega": "Ω",
    "\\mupOmicron": "Ο",
    "\\mupPhi": "Φ",
    "\\mupPi": "Π",
    "\\mupPsi": "Ψ",
    "\\mupRho": "Ρ",
    "\\mupSigma": "Σ",
    "\\mupTau": "Τ",
    "\\mupTheta": "Θ",
    "\\mupUpsilon": "Υ",
    "\\mupXi": "Ξ",
    "\\mupZeta": "Ζ",
    "\\mupalpha": "α",
    "\\mupbeta": "β",
    "\\mupchi": "χ",
    "\\mupdelta": "δ",
    "\\mupepsilon": "ϵ",
    "\\mupeta": "η",
    "\\mupgamma": "γ",
    "\\mupiota": "ι",
    "\\mupkappa": "κ",
    "\\muplambda": "λ",
    "\\mupmu": "μ",
    "\\mupnu": "ν",
    "\\mupomega": "ω",
    "\\mupomicron": "ο",
    "\\mupphi": "ϕ",
    "\\muppi": "π",
    "\\muppsi": "ψ",
    "\\muprho": "ρ",
    "\\mupsigma": "σ",
    "\\muptau": "τ",
    "\\muptheta": "θ",
    "\\mupupsilon": "υ",
    "\\mupvarTheta": "ϴ",
    "\\mupvarepsilon": "ε",
    "\\mupvarkappa": "ϰ",
    "\\mupvarphi": "φ",
    "\\mupvarpi": "ϖ",
    "\\mupvarrho": "ϱ",
    "\\mupvarsigma": "ς",
    "\\mupvartheta": "ϑ",
    "\\mupxi": "ξ",
    "\\mupzeta": "ζ",
    "\\m{e}": "ε",
    "\\nHdownarrow": "⇟",
    "\\nHuparrow": "⇞",
    "\\nLeftarrow": "⇍",
    "\\nLeftrightarrow": "⇎",
    "\\nRightarrow": "⇏",
    "\\nVDash": "⊯",
    "\\nVdash": "⊮",
    "\\nVleftarrow": "⇺",
    "\\nVleftarrowtail": "⬺",
    "\\nVleftrightarrow": "⇼",
    "\\nVrightarrow": "⇻",
    "\\nVrightarrowtail": "⤕",
    "\\nVtwoheadleftarrow": "⬵",
    "\\nVtwoheadleftarrowtail": "⬽",
    "\\nVtwoheadrightarrow": "⤁",
    "\\nVtwoheadrightarrowtail": "⤘",
    "\\nabla": "𝛻",
    "\\napprox": "≉",
    "\\nasymp": "≭",
    "\\natural": "♮",
    "\\ncong": "≇",
    "\\ne": "≠",
    "\\nearrow": "↗",
    "\\neg": "¬",
    "\\neovnwarrow": "⤱",
    "\\neovsearrow": "⤮",
    "\\neptune": "♆",
    "\\neq": "≠",
    "\\nequiv": "≢",
    "\\neswarrow": "⤢",
    "\\neuter": "⚲",
    "\\nexists": "∄",
    "\\ng": "ŋ",
    "\\ngeq": "≱",
    "\\ngeqslant": "⩾̸",
    "\\ngtr": "≯",
    "\\ngtrless": "≹",
    "\\ngtrsim": "≵",
    "\\nhVvert": "⫵",
    "\\nhpar": "⫲",
    "\\ni": "∋",
    "\\niobar": "⋾",
    "\\nis": "⋼",
    "\\nisd": "⋺",
    "\\nleftarrow": "↚",
    "\\nleftrightarrow": "↮",
    "\\nleq": "≰",
    "\\nleqslant": "⩽̸",
    "\\nless": "≮",
    "\\nlessgtr": "≸",
    "\\nlesssim": "≴",
    "\\nmid": "∤",
    "\\nni": "∌",
    "\\nobreakspace": " ",
    "\\nolinebreak": "⁠",
    "\\not": "̸",
    "\\not<": "≮",
    "\\not>": "≯",
    "\\not\\apid": "≋̸",
    "\\not\\approx": "≉",
    "\\not\\cong": "≇",
    "\\not\\doteq": "≐̸",
    "\\not\\equiv": "≢",
    "\\not\\geq": "≱",
    "\\not\\in": "∉",
    "\\not\\leq": "≰",
    "\\not\\ni": "∌",
    "\\not\\prec": "⊀",
    "\\not\\preceq": "⪯̸",
    "\\not\\sim": "≁",
    "\\not\\simeq": "≄",
    "\\not\\sqsubseteq": "⋢",
    "\\not\\sqsupseteq": "⋣",
    "\\not\\subset": "⊄",
    "\\not\\subseteq": "⊈",
    "\\not\\succ": "⊁",
    "\\not\\succeq": "⪰̸",
    "\\not\\supset": "⊅",
    "\\not\\supseteq": "⊉",
    "\\notaccent": "̸",
    "\\notbackslash": "⍀",
    "\\notgreaterless": "≹",
    "\\notin": "∉",
    "\\notlessgreater": "≸",
    "\\notslash": "⌿",
    "\\nparallel": "∦",
    "\\npolint": "⨔",
    "\\nprec": "⊀",
    "\\npreccurlyeq": "⋠",
    "\\npreceq": "⋠",
    "\\nrightarrow": "↛",
    "\\nsim": "≁",
    "\\nsime": "≄",
    "\\nsimeq": "≄",
    "\\nsqsubseteq": "⋢",
    "\\nsqsupseteq": "⋣",
    "\\nsubset": "⊄",
    "\\nsubseteq": "⊈",
    "\\nsubseteqq": "⫅̸",
    "\\nsucc": "⊁",
    "\\nsucccurlyeq": "⋡",
    "\\nsucceq": "⋡",
    "\\nsupset": "⊅",
    "\\nsupseteq": "⊉",
    "\\nsupseteqq": "⫆̸",
    "\\ntriangleleft": "⋪",
    "\\ntrianglelefteq": "⋬",
    "\\ntriangleright": "⋫",
    "\\ntrianglerighteq": "⋭",
    "\\nu": "ν",
    "\\nvDash": "⊭",
    "\\nvLeftarrow": "⤂",
    "\\nvLeftrightarrow": "⤄",
    "\\nvRightarrow": "⤃",
    "\\nvartriangleleft": "⋪",
    "\\nvartriangleright": "⋫",
    "\\nvdash": "⊬",
    "\\nvinfty": "⧞",
    "\\nvleftarrow": "⇷",
    "\\nvleftarrowtail": "⬹",
    "\\nvleftrightarrow": "⇹",
    "\\nvrightarrow": "⇸",
    "\\nvrightarrowtail": "⤔",
    "\\nvtwoheadleftarrow": "⬴",
    "\\nvtwoheadleftarrowtail": "⬼",
    "\\nvtwoheadrightarrow": "⤀",
    "\\nvtwoheadrightarrowtail": "⤗",
    "\\nwarrow": "↖",
    "\\nwovnearrow": "⤲",
    "\\nwsearrow": "⤡",
    "\\o": "ø",
    "\\obar": "⌽",
    "\\obot": "⦺",
    "\\obrbrak": "⏠",
    "\\obslash": "⦸",
    "\\ocirc": "̊",
    "\\ocirc{u}": "ů",
    "\\ocommatopright": "̕",
    "\\odiv": "⨸",
    "\\odot": "⊙",
    "\\odotslashdot": "⦼",
    "\\oe": "œ",
    "\\ogreaterthan": "⧁",
    "\\oiiint": "∰",
    "\\oiint": "∯",
    "\\oint": "∮",
    "\\ointctrclockwise": "∳",
    "\\olcross": "⦻",
    "\\olessthan": "⧀",
    "\\omega": "ω",
    "\\ominus": "⊖",
    "\\openbracketleft": "〚",
    "\\openbracketright": "〛",
    "\\operp": "⦹",
    "\\oplus": "⊕",
    "\\opluslhrim": "⨭",
    "\\oplusrhrim": "⨮",
    "\\original": "⊶",
    "\\origof": "⊶",
    "\\oslash": "⊘",
    "\\otimes": "⊗",
    "\\otimeshat": "⨶",
    "\\otimeslhrim": "⨴",
    "\\otimesrhrim": "⨵",
    "\\oturnedcomma": "̒",
    "\\overbar": "̅",
    "\\overbrace": "⏞",
    "\\overbracket": "⎴",
    "\\overleftarrow.unicode-math": "⃖",
    "\\overleftharpoon": "⃐",
    "\\overleftrightarrow": "⃡",
    "\\overline": "̅",
    "\\overparen": "⏜",
    "\\overrightarrow": "⃗",
    "\\overrightharpoon": "⃑",
    "\\ovhook": "̉",
    "\\parallel": "∥",
    "\\parallelogram": "▱",
    "\\parallelogramblack": "▰",
    "\\parsim": "⫳",
    "\\partial": "∂",
    "\\partialmeetcontraction": "⪣",
    "\\pencil": "✎",
    "\\pentagon": "⬠",
    "\\pentagonblack": "⬟",
    "\\perp": "⟂",
    "\\perps": "⫡",
    "\\perspcorrespond": "⩞",
    "\\pfun": "⇸",
    "\\phi": "ϕ",
    "\\pi": "π",
    "\\pinj": "⤔",
    "\\pisces": "♓",
    "\\pitchfork": "⋔",
    "\\plusdot": "⨥",
    "\\pluseqq": "⩲",
    "\\plushat": "⨣",
    "\\plussim": "⨦",
    "\\plussubtwo": "⨧",
    "\\plustrif": "⨨",
    "\\pluto": "♇",
    "\\pm": "±",
    "\\pmboxdrawuni{2501}": "━",
    "\\pmboxdrawuni{2503}": "┃",
    "\\pmboxdrawuni{250D}": "┍",
    "\\pmboxdrawuni{250E}": "┎",
    "\\pmboxdrawuni{250F}": "┏",
    "\\pmboxdrawuni{2511}": "┑",
    "\\pmboxdrawuni{2512}": "┒",
    "\\pmboxdrawuni{2513}": "┓",
    "\\pmboxdrawuni{2515}": "┕",
    "\\pmboxdrawuni{2516}": "┖",
    "\\pmboxdrawuni{2517}": "┗",
    "\\pmboxdrawuni{2519}": "┙",
    "\\pmboxdrawuni{251A}": "┚",
    "\\pmboxdrawuni{251B}": "┛",
    "\\pmboxdrawuni{251D}": "┝",
    "\\pmboxdrawuni{251E}": "┞",
    "\\pmboxdrawuni{251F}": "┟",
    "\\pmboxdrawuni{2520}": "┠",
    "\\pmboxdrawuni{2521}": "┡",
    "\\pmboxdrawuni{2522}": "┢",
    "\\pmboxdrawuni{2523}": "┣",
    "\\pmboxdrawuni{2525}": "┥",
    "\\pmboxdrawuni{2526}": "┦",
    "\\pmboxdrawuni{2527}": "┧",
    "\\pmboxdrawuni{2528}": "┨",
    "\\pmboxdrawuni{2529}": "┩",
    "\\pmboxdrawuni{252A}": "┪",
    "\\pmboxdrawuni{252B}": "┫",
    "\\pmboxdrawuni{252D}": "┭",
    "\\pmboxdrawuni{252E}": "┮",
    "\\pmboxdrawuni{252F}": "┯",
    "\\pmboxdrawuni{2530}": "┰",
    "\\pmboxdrawuni{2531}": "┱",
    "\\pmboxdrawuni{2532}": "┲",
    "\\pmboxdrawuni{2533}": "┳",
    "\\pmboxdrawuni{2535}": "┵",
    "\\pmboxdrawuni{2536}": "┶",
    "\\pmboxdrawuni{2537}": "┷",
    "\\pmboxdrawuni{2538}": "┸",
    "\\pmboxdrawuni{2539}": "┹",
    "\\pmboxdrawuni{253A}": "┺",
    "\\pmboxdrawuni{253B}": "┻",
    "\\pmboxdrawuni{253D}": "┽",
    "\\pmboxdrawuni{253E}": "┾",
    "\\pmboxdrawuni{253F}": "┿",
    "\\pmboxdrawuni{2540}": "╀",
    "\\pmboxdrawuni{2541}": "╁",
    "\\pmboxdrawuni{2542}": "╂",
    "\\pmboxdrawuni{2543}": "╃",
    "\\pmboxdrawuni{2544}": "╄",
    "\\pmboxdrawuni{2545}": "╅",
    "\\pmboxdrawuni{2546}": "╆",
    "\\pmboxdrawuni{2547}": "╇",
    "\\pmboxdrawuni{2548}": "╈",
    "\\pmboxdrawuni{2549}": "╉",
    "\\pmboxdrawuni{254A}": "╊",
    "\\pmboxdrawuni{254B}": "╋",
    "\\pmboxdrawuni{2574}": "╴",
    "\\pmboxdrawuni{2575}": "╵",
    "\\pmboxdrawuni{2576}": "╶",
    "\\pmboxdrawuni{2577}": "╷",
    "\\pmboxdrawuni{2578}": "╸",
    "\\pmboxdrawuni{2579}": "╹",
    "\\pmboxdrawuni{257A}": "╺",
    "\\pmboxdrawuni{257B}": "╻",
    "\\pmboxdrawuni{257C}": "╼",
    "\\pmboxdrawuni{257D}": "╽",
    "\\pmboxdrawuni{257E}": "╾",
    "\\pmboxdrawuni{257F}": "╿",
    "\\pmboxdrawuni{2581}": "▁",
    "\\pmboxdrawuni{2582}": "▂",
    "\\pmboxdrawuni{2583}": "▃",
    "\\pmboxdrawuni{2585}": "▅",
    "\\pmboxdrawuni{2586}": "▆",
    "\\pmboxdrawuni{2587}": "▇",
    "\\pmboxdrawuni{2589}": "▉",
    "\\pmboxdrawuni{258A}": "▊",
    "\\pmboxdrawuni{258B}": "▋",
    "\\pmboxdrawuni{258D}": "▍",
    "\\pmboxdrawuni{258E}": "▎",
    "\\pmboxdrawuni{258F}": "▏",
    "\\pmboxdrawuni{2594}": "▔",
    "\\pmboxdrawuni{2595}": "▕",
    "\\pmboxdrawuni{2596}": "▖",
    "\\pmboxdrawuni{2597}": "▗",
    "\\pmboxdrawuni{2598}": "▘",
    "\\pmboxdrawuni{2599}": "▙",
    "\\pmboxdrawuni{259A}": "▚",
    "\\pmboxdrawuni{259B}": "▛",
    "\\pmboxdrawuni{259C}": "▜",
    "\\pmboxdrawuni{259D}": "▝",
    "\\pmboxdrawuni{259E}": "▞",
    "\\pmboxdrawuni{259F}": "▟",
    "\\pointint": "⨕",
    "\\pointright": "☞",
    "\\postalmark": "〒",
    "\\pounds": "£",
    "\\prec": "≺",
    "\\precapprox": "⪷",
    "\\preccurlyeq": "≼",
    "\\precedesnotsimilar": "⋨",
    "\\preceq": "⪯",
    "\\preceqq": "⪳",
    "\\precnapprox": "⪹",
    "\\precneq": "⪱",
    "\\precneqq": "⪵",
    "\\precnsim": "⋨",
    "\\precsim": "≾",
    "\\prime": "′",
    "\\prod": "∏",
    "\\profline": "⌒",
    "\\profsurf": "⌓",
    "\\propto": "∝",
    "\\prurel": "⊰",
    "\\psi": "ψ",
    "\\psur": "⤀",
    "\\pullback": "⟓",
    "\\pushout": "⟔",
    "\\qoppa": "ϙ",
    "\\qprime": "⁗",
    "\\qquad": "  ",
    "\\quad": " ",
    "\\quarternote": "♩",
    "\\questeq": "≟",
    "\\quotedblbase": "‟",
    "\\quotesinglbase": "‚",
    "\\r": "̊",
    "\\rAngle": "⟫",
    "\\rBrace": "⦄",
    "\\rBrack": "⟧",
    "\\rParen": "⦆",
    "\\radiation": "☢",
    "\\rang": "⟫",
    "\\rangle": "⟩",
    "\\rangledot": "⦒",
    "\\rangledownzigzagarrow": "⍼",
    "\\rbag": "⟆",
    "\\rblkbrbrak": "⦘",
    "\\rblot": "⦊",
    "\\rbrace": "}",
    "\\rbracelend": "⎭",
    "\\rbracemid": "⎬",
    "\\rbraceuend": "⎫",
    "\\rbrack": "]",
    "\\rbrackextender": "⎥",
    "\\rbracklend": "⎦",
    "\\rbracklrtick": "⦎",
    "\\rbrackubar": "⦌",
    "\\rbrackuend": "⎤",
    "\\rbrackurtick": "⦐",
    "\\rbrbrak": "〕",
    "\\rceil": "⌉",
    "\\rcirclerightint": "∳",
    "\\rcurvyangle": "⧽",
    "\\rdiagovfdiag": "⤫",
    "\\rdiagovsearrow": "⤰",
    "\\recorder": "⌕",
    "\\recycle": "♻",
    "\\reflectbox{\\carriagereturn}": "↳",
    "\\revangle": "⦣",
    "\\revangleubar": "⦥",
    "\\revemptyset": "⦰",
    "\\reversesolidus": "⧵",
    "\\revnmid": "⫮",
    "\\rfbowtie": "⧒",
    "\\rfloor": "⌋",
    "\\rftimes": "⧕",
    "\\rgroup": "⟯",
    "\\rhd": "▷",
    "\\rho": "ρ",
    "\\right": "",
    "\\rightangle": "∟",
    "\\rightanglearc": "⊾",
    "\\rightanglemdot": "⦝",
    "\\rightanglesqr": "⦜",
    "\\rightarrow": "→",
    "\\rightarrowapprox": "⥵",
    "\\rightarrowbackapprox": "⭈",
    "\\rightarrowbar": "⇥",
    "\\rightarrowbsimilar": "⭌",
    "\\rightarrowdiamond": "⤞",
    "\\rightarrowgtr": "⭃",
    "\\rightarrowonoplus": "⟴",
    "\\rightarrowplus": "⥅",
    "\\rightarrowshortleftarrow": "⥂",
    "\\rightarrowsimilar": "⥴",
    "\\rightarrowsupset": "⭄",
    "\\rightarrowtail": "↣",
    "\\rightarrowtriangle": "⇾",
    "\\rightarrowx": "⥇",
    "\\rightbarharpoon": "⥬",
    "\\rightbkarrow": "⤍",
    "\\rightcurvedarrow": "⤳",
    "\\rightdasharrow": "⇢",
    "\\rightdbltail": "⤜",
    "\\rightdotarrow": "⤑",
    "\\rightdowncurvedarrow": "⤷",
    "\\rightfishtail": "⥽",
    "\\rightharpoonaccent": "⃑",
    "\\rightharpoondown": "⇁",
    "\\rightharpoondownbar": "⥗",
    "\\rightharpoonsupdown": "⥤",
    "\\rightharpoonup": "⇀",
    "\\rightharpoonupbar": "⥓",
    "\\rightharpoonupdash": "⥬",
    "\\rightimply": "⥰",
    "\\rightleftarrows": "⇄",
    "\\rightleftharpoon": "⥋",
    "\\rightleftharpoons": "⇌",
    "\\rightleftharpoonsdown": "⥩",
    "\\rightleftharpoonsup": "⥨",
    "\\rightmoon": "☽",
    "\\rightouterjoin": "⟖",
    "\\rightpentagon": "⭔",
    "\\rightpentagonblack": "⭓",
    "\\rightrightarrows": "⇉",
    "\\rightrightharpoons": "⥤",
    "\\rightslice": "⪧",
    "\\rightsquigarrow": "⇝",
    "\\righttail": "⤚",
    "\\rightthreearrows": "⇶",
    "\\rightthreetimes": "⋌",
    "\\rightwavearrow": "↝",
    "\\rightwhitearrow": "⇨",
    "\\rimg": "⦈",
    "\\ringplus": "⨢",
    "\\risingdotseq": "≓",
    "\\rmoustache": "⎱",
    "\\rparen": ")",
    "\\rparenextender": "⎟",
    "\\rparengtr": "⦔",
    "\\rparenlend": "⎠",
    "\\rparenuend": "⎞",
    "\\rppolint": "⨒",
    "\\rrangle": "⦊",
    "\\rrbracket": "⟧",
    "\\rrparenthesis": "⦈",
    "\\rsolbar": "⧷",
    "\\rsqhook": "⫎",
    "\\rsub": "⩥",
    "\\rtimes": "⋊",
    "\\rtriltri": "⧎",
    "\\ruledelayed": "⧴",
    "\\rule{1em}{1pt}": "―",
    "\\rvboxline": "⎹",
    "\\rvzigzag": "⧙",
    "\\r{}": "˚",
    "\\sagittarius": "♐",
    "\\sampi": "ϡ",
    "\\sansLmirrored": "⅃",
    "\\sansLturned": "⅂",
    "\\saturn": "♄",
    "\\scorpio": "♏",
    "\\scpolint": "⨓",
    "\\scurel": "⊱",
    "\\searrow": "↘",
    "\\seovnearrow": "⤭",
    "\\setminus": "⧵",
    "\\sharp": "♯",
    "\\shortdowntack": "⫟",
    "\\shortlefttack": "⫞",
    "\\shortrightarrowleftarrow": "⥄",
    "\\shortuptack": "⫠",
    "\\shuffle": "⧢",
    "\\sigma": "σ",
    "\\sim": "∼",
    "\\sim\\joinrel\\leadsto": "⟿",
    "\\sime": "≃",
    "\\simeq": "≃",
    "\\simgE": "⪠",
    "\\simgtr": "⪞",
    "\\similarleftarrow": "⭉",
    "\\similarrightarrow": "⥲",
    "\\simlE": "⪟",
    "\\simless": "⪝",
    "\\simminussim": "⩬",
    "\\simneqq": "≆",
    "\\simplus": "⨤",
    "\\simrdots": "⩫",
    "\\sinewave": "∿",
    "\\sixteenthnote": "♬",
    "\\skull": "☠",
    "\\slash": "/​",
    "\\smallblacktriangleleft": "◂",
    "\\smallblacktriangleright": "▸",
    "\\smallin": "∊",
    "\\smallni": "∍",
    "\\smalltriangleleft": "◃",
    "\\smalltriangleright": "▹",
    "\\smashtimes": "⨳",
    "\\smblkcircle": "•",
    "\\smblkdiamond": "⬩",
    "\\smblklozenge": "⬪",
    "\\smblksquare": "▪",
    "\\smeparsl": "⧤",
    "\\smile": "⌣",
    "\\smiley": "☺",
    "\\smt": "⪪",
    "\\smte": "⪬",
    "\\smwhitestar": "⭒",
    "\\smwhtcircle": "◦",
    "\\smwhtdiamond": "⋄",
    "\\smwhtlozenge": "⬫",
    "\\smwhtsquare": "▫",
    "\\spadesuit": "♠",
    "\\sphericalangle": "∢",
    "\\sphericalangleup": "⦡",
    "\\spot": "⦁",
    "\\sqcap": "⊓",
    "\\sqcup": "⊔",
    "\\sqint": "⨖",
    "\\sqlozenge": "⌑",
    "\\sqrint": "⨖",
    "\\sqrt": "√",
    "\\sqrt[3]": "∛",
    "\\sqrt[4]": "∜",
    "\\sqrtbottom": "⎷",
    "\\sqsubset": "⊏",
    "\\sqsubseteq": "⊑",
    "\\sqsubsetneq": "⋤",
    "\\sqsupset": "⊐",
    "\\sqsupseteq": "⊒",
    "\\sqsupsetneq": "⋥",
    "\\square": "◻",
    "\\squarebotblack": "⬓",
    "\\squarecrossfill": "▩",
    "\\squarehfill": "▤",
    "\\squarehvfill": "▦",
    "\\squareleftblack": "◧",
    "\\squarellblack": "⬕",
    "\\squarellquad": "◱",
    "\\squarelrblack": "◪",
    "\\squarelrquad": "◲",
    "\\squareneswfill": "▨",
    "\\squarenwsefill": "▧",
    "\\squarerightblack": "◨",
    "\\squaretopblack": "⬒",
    "\\squareulblack": "◩",
    "\\squareulquad": "◰",
    "\\squareurblack": "⬔",
    "\\squareurquad": "◳",
    "\\squarevfill": "▥",
    "\\squoval": "▢",
    "\\ss": "ß",
    "\\sslash": "⫽",
    "\\stackrel{*}{=}": "⩮",
    "\\star": "⋆",
    "\\stareq": "≛",
    "\\starequal": "≛",
    "\\steaming": "☕",
    "\\stigma": "ϛ",
    "\\strns": "⏤",
    "\\subedot": "⫃",
    "\\submult": "⫁",
    "\\subrarr": "⥹",
    "\\subset": "⊂",
    "\\subsetapprox": "⫉",
    "\\subsetcirc": "⟃",
    "\\subsetdot": "⪽",
    "\\subseteq": "⊆",
    "\\subseteqq": "⫅",
    "\\subsetneq": "⊊",
    "\\subsetneqq": "⫋",
    "\\subsetplus": "⪿",
    "\\subsim": "⫇",
    "\\subsub": "⫕",
    "\\subsup": "⫓",
    "\\succ": "≻",
    "\\succapprox": "⪸",
    "\\succcurlyeq": "≽",
    "\\succeq": "⪰",
    "\\succeqq": "⪴",
    "\\succnapprox": "⪺",
    "\\succneq": "⪲",
    "\\succneqq": "⪶",
    "\\succnsim": "⋩",
    "\\succsim": "≿",
    "\\sum": "∑",
    "\\sumbottom": "⎳",
    "\\sumint": "⨋",
    "\\sumtop": "⎲",
    "\\sun": "☼",
    "\\supdsub": "⫘",
    "\\supedot": "⫄",
    "\\suphsol": "⟉",
    "\\suphsub": "⫗",
    "\\suplarr": "⥻",
    "\\supmult": "⫂",
    "\\supset": "⊃",
    "\\supsetapprox": "⫊",
    "\\supsetcirc": "⟄",
    "\\supsetdot": "⪾",
    "\\supseteq": "⊇",
    "\\supseteqq": "⫆",
    "\\supsetneq": "⊋",
    "\\supsetneqq": "⫌",
    "\\supsetplus": "⫀",
    "\\supsim": "⫈",
    "\\supsub": "⫔",
    "\\supsup": "⫖",
    "\\surd": "√",
    "\\surfintegral": "∯",
    "\\swarrow": "↙",
    "\\swords": "⚔",
    "\\talloblong": "⫾",
    "\\tau": "τ",
    "\\taurus": "♉",
    "\\textGamma": "Γ",
    "\\textOmega": "Ω",
    "\\textPhi": "Φ",
    "\\textSFi": "┌",
    "\\textSFii": "└",
    "\\textSFiii": "┐",
    "\\textSFiv": "┘",
    "\\textSFix": "┤",
    "\\textSFl": "╘",
    "\\textSFli": "╒",
    "\\textSFlii": "╓",
    "\\textSFliii": "╫",
    "\\textSFliv": "╪",
    "\\textSFv": "┼",
    "\\textSFvi": "┬",
    "\\textSFvii": "┴",
    "\\textSFviii": "├",
    "\\textSFx": "─",
    "\\textSFxi": "│",
    "\\textSFxix": "╡",
    "\\textSFxl": "╩",
    "\\textSFxli": "╦",
    "\\textSFxlii": "╠",
    "\\textSFxliii": "═",
    "\\textSFxliv": "╬",
    "\\textSFxlix": "╙",
    "\\textSFxlv": "╧",
    "\\textSFxlvi": "╨",
    "\\textSFxlvii": "╤",
    "\\textSFxlviii": "╥",
    "\\textSFxx": "╢",
    "\\textSFxxi": "╖",
    "\\textSFxxii": "╕",
    "\\textSFxxiii": "╣",
    "\\textSFxxiv": "║",
    "\\textSFxxv": "╗",
    "\\textSFxxvi": "╝",
    "\\textSFxxvii": "╜",
    "\\textSFxxviii": "╛",
    "\\textSFxxxix": "╔",
    "\\textSFxxxvi": "╞",
    "\\textSFxxxvii": "╟",
    "\\textSFxxxviii": "╚",
    "\\textSigma": "Σ",
    "\\textTheta": "ϴ",
    "\\textTstroke": "Ŧ",
    "\\textacutedbl": "˝",
    "\\textacutemacron": "́̄",
    "\\textacutewedge": "́̌",
    "\\textadvancing": "̘",
    "\\textalpha": "α",
    "\\textapproxequal": "≈",
    "\\textasciiacute": "´",
    "\\textasciibreve": "˘",
    "\\textasciicaron": "ˇ",
    "\\textasciicircum": "^",
    "\\textasciidieresis": "¨",
    "\\textasciigrave": "ˋ",
    "\\textasciimacron": "¯",
    "\\textasciitilde": "~",
    "\\textasteriskcentered": "*",
    "\\textbackslash": "\\",
    "\\textbaht": "฿",
    "\\textbar": "|",
    "\\textbardbl": "‖",
    "\\textbeta": "β",
    "\\textbigcircle": "◯",
    "\\textblacksquare": "■",
    "\\textblank": "␢",
    "\\textblock": "█",
    "\\textbraceleft": "{",
    "\\textbraceright": "}",
    "\\textbrevemacron": "̆̄",
    "\\textbrokenbar": "¦",
    "\\textbullet": "•",
    "\\textcap": "∧",
    "\\textcelsius": "℃",
    "\\textcent": "¢",
    "\\textcircledP": "℗",
    "\\textcircled{R}": "®",
    "\\textcircumdot": "̂̇",
    "\\textcolonmonetary": "₡",
    "\\textcommabelow": "̦",
    "\\textcompwordmark": "‌",
    "\\textcontourintegral": "∮",
    "\\textcopyright": "©",
    "\\textcorner": "̚",
    "\\textcrh": "ħ",
    "\\textcurrency": "¤",
    "\\textdagger": "†",
    "\\textdaggerdbl": "‡",
    "\\textdbllowline": "‗",
    "\\textdegree": "°",
    "\\textdelta": "δ",
    "\\textdh": "ð",
    "\\textdiscount": "⁒",
    "\\textdiv": "÷",
    "\\textdkshade": "▓",
    "\\textdnblock": "▄",
    "\\textdollar": "$",
    "\\textdong": "₫",
    "\\textdotacute": "̇́",
    "\\textdotbreve": "̐",
    "\\textdoublebarpipe": "ǂ",
    "\\textdoublegrave": "̏",
    "\\textdoublepipe": "ǂ",
    "\\textdoublevbaraccent": "̎",
    "\\textdownarrow": "↓",
    "\\textelement": "∈",
    "\\textellipsis": "…",
    "\\textemdash": "—",
    "\\textendash": "–",
    "\\texteopen": "ε",
    "\\textepsilon": "ε",
    "\\texteqsim": "≂",
    "\\textequivalence": "≡",
    "\\textesh": "ƪ",
    "\\textestimated": "℮",
    "\\texteuro": "€",
    "\\textexclamdown": "¡",
    "\\textflorin": "ƒ",
    "\\textfractionsolidus": "⁄",
    "\\textfrac{0}{3}": "↉",
    "\\textfrac{1}": "⅟",
    "\\textfrac{1}{10}": "⅒",
    "\\textfrac{1}{3}": "⅓",
    "\\textfrac{1}{5}": "⅕",
    "\\textfrac{1}{6}": "⅙",
    "\\textfrac{1}{7}": "⅐",
    "\\textfrac{1}{8}": "⅛",
    "\\textfrac{1}{9}": "⅑",
    "\\textfrac{2}{3}": "⅔",
    "\\textfrac{2}{5}": "⅖",
    "\\textfrac{3}{5}": "⅗",
    "\\textfrac{3}{8}": "⅜",
    "\\textfrac{4}{5}": "⅘",
    "\\textfrac{5}{6}": "⅚",
    "\\textfrac{5}{8}": "⅝",
    "\\textfrac{7}{8}": "⅞",
    "\\textgravedot": "̀̇",
    "\\textgravemacron": "̀̄",
    "\\textgreater": ">",
    "\\textgreaterequal": "≥",
    "\\textgreek{ἐ}": "ἐ",
    "\\textgreek{ᾰ}": "ᾰ",
    "\\textgreek{ῐ}": "ῐ́",
    "\\texthorizontalbar": "―",
    "\\texthvlig": "ƕ",
    "\\textincrement": "∆",
    "\\textinfinity": "∞",
    "\\textintegral": "∫",
    "\\textinterrobang": "‽",
    "\\textintersection": "∩",
    "\\textinvsubbridge": "̺",
    "\\textipa{O}": "ɔ",
    "\\textipa{\\textnrleg}": "ƞ",
    "\\textipa{\\textturna}": "ɐ",
    "\\textkra": "ĸ",
    "\\textlangle": "〈",
    "\\textleftarrow": "←",
    "\\textless": "<",
    "\\textlessequal": "≤",
    "\\textlfblock": "▌",
    "\\textlira": "₤",
    "\\textlnot": "¬",
    "\\textlowering": "̞",
    "\\textlozenge": "◊",
    "\\textltshade": "░",
    "\\textmalteseH": "Ħ",
    "\\textmalteseh": "ħ",
    "\\textmho": "℧",
    "\\textmu": "µ",
    "\\textmusicalnote": "♪",
    "\\textnaira": "₦",
    "\\textniepsilon": "ε",
    "\\textnotequal": "≠",
    "\\textnsuperior": "ⁿ",
    "\\textnumero": "№",
    "\\textohm": "Ω",
    "\\textonehalf": "½",
    "\\textonequarter": "¼",
    "\\textonesuperior": "¹",
    "\\textopenbullet": "◦",
    "\\textordfeminine": "ª",
    "\\textordmasculine": "º",
    "\\textovercross": "̽",
    "\\textparagraph": "¶",
    "\\textpartial": "∂",
    "\\textperiodcentered": "˙",
    "\\textpertenthousand": "‱",
    "\\textperthousand": "‰",
    "\\textpeseta": "₧",
    "\\textpeso": "₱",
    "\\textphi": "ɸ",
    "\\textpi": "π",
    "\\textpm": "±",
    "\\textproduct": "∏",
    "\\textquestiondown": "¿",
    "\\textquotedbl": '"',
    "\\textquotedblleft": "“",
    "\\textquotedblright": "”",
    "\\textquoteleft": "‘",
    "\\textquoteright": "’",
    "\\textraising": "̝",
    "\\textrangle": "〉",
    "\\textrecipe": "℞",
    "\\textreferencemark": "※",
    "\\textregistered": "®",
    "\\textretracting": "̙",
    "\\textrevlogicalnot": "⌐",
    "\\textrevscripta": "ɤ",
    "\\textrightarrow": "→",
    "\\textringmacron": "̊̄",
    "\\textriota": "℩",
    "\\textrtaild": "ɖ",
    "\\textrtblock": "▐",
    "\\textschwa": "ə",
    "\\textseagull": "̼",
    "\\textsection": "§",
    "\\textservicemark": "℠",
    "\\textshade": "▒",
    "\\textsigma": "σ",
    "\\textsterling": "£",
    "\\textsubarch": "̯",
    "\\textsubbar": "̱",
    "\\textsubbridge": "̪",
    "\\textsubbridge{d}": "ɖ",
    "\\textsubgrave": "̖",
    "\\textsublhalfring": "̜",
    "\\textsubplus": "̟",
    "\\textsubrhalfring": "̹",
    "\\textsubring": "̥",
    "\\textsubscript{0}": "₀",
    "\\textsubscript{1}": "₁",
    "\\textsubscript{2}": "₂",
    "\\textsubscript{3}": "₃",
    "\\textsubscript{4}": "₄",
    "\\textsubscript{5}": "₅",
    "\\textsubscript{6}": "₆",
    "\\textsubscript{7}": "₇",
    "\\textsubscript{8}": "₈",
    "\\textsubscript{9}": "₉",
    "\\textsubscript{\\textschwa}": "ₔ",
    "\\textsubscript{a}": "ₐ",
    "\\textsubscript{e}": "ₑ",
    "\\textsubscript{h}": "ₕ",
    "\\textsubscript{k}": "ₖ",
    "\\textsubscript{l}": "ₗ",
    "\\textsubscript{m}": "ₘ",
    "\\textsubscript{n}": "ₙ",
    "\\textsubscript{o}": "ₒ",
    "\\textsubscript{p}": "ₚ",
    "\\textsubscript{s}": "ₛ",
    "\\textsubscript{t}": "ₜ",
    "\\textsubscript{x}": "ₓ",
    "\\textsubsquare": "̻",
    "\\textsubtilde": "̰",
    "\\textsubumlaut": "̤",
    "\\textsubwedge": "̬",
    "\\textsummation": "∑",
    "\\textsuperimposetilde": "̴",
    "\\textsuperscript{1}": "¹",
    "\\textsuperscript{2}": "²",
    "\\textsuperscript{3}": "³",
    "\\textsuperscript{4}": "⁴",
    "\\textsuperscript{5}": "⁵",
    "\\textsuperscript{6}": "⁶",
    "\\textsuperscript{7}": "⁷",
    "\\textsuperscript{8}": "⁸",
    "\\textsuperscript{9}": "⁹",
    "\\textsuperscript{A}": "ᴬ",
    "\\textsuperscript{a}": "ᵃ",
    "\\textsuperscript{b}": "ᵇ",
    "\\textsuperscript{c}": "ᶜ",
    "\\textsuperscript{d}": "ᵈ",
    "\\textsuperscript{e}": "ᵉ",
    "\\textsuperscript{f}": "ᶠ",
    "\\textsuperscript{g}": "ᵍ",
    "\\textsuperscript{h}": "ʰ",
    "\\textsuperscript{i}": "ⁱ",
    "\\textsuperscript{j}": "ʲ",
    "\\textsuperscript{k}": "ᵏ",
    "\\textsuperscript{l}": "ˡ",
    "\\textsuperscript{m}": "ᵐ",
    "\\textsuperscript{n}": "ⁿ",
    "\\textsuperscript{o}": "ᵒ",
    "\\textsuperscript{p}": "ᵖ",
    "\\textsuperscript{r}": "ʳ",
    "\\textsuperscript{s}": "ˢ",
    "\\textsuperscript{t}": "ᵗ",
    "\\textsuperscript{u}": "ᵘ",
    "\\textsuperscript{v}": "ᵛ",
    "\\textsuperscript{w}": "ʷ",
    "\\textsuperscript{x}": "ˣ",
    "\\textsuperscript{y}": "ʸ",
    "\\textsuperscript{z}": "ᶻ",
    "\\textsurd": "√",
    "\\textsyllabic": "̩",
    "\\texttau": "τ",
    "\\texttheta": "θ",
    "\\textthreequarters": "¾",
    "\\textthreesuperior": "³",
    "\\texttildedot": "̃̇",
    "\\texttildelow": "˜",
    "\\texttimes": "×",
    "\\texttrademark": "™",
    "\\texttstroke": "ŧ",
    "\\textturnk": "ʞ",
    "\\textturnm": "ɯ",
    "\\texttwosuperior": "²",
    "\\textunderscore": "_",
    "\\textuparrow": "↑",
    "\\textupblock": "▀",
    "\\textvartheta": "ϑ",
    "\\textvbaraccent": "̍",
    "\\textvisiblespace": "⊔",
    "\\textwon": "₩",
    "\\textyen": "¥",
    "\\th": "þ",
    "\\therefore": "∴",
    "\\thermod": "⧧",
    "\\theta": "θ",
    "\\thickspace": " ",
    "\\thinspace": " ",
    "\\threedangle": "⟀",
    "\\threedotcolon": "⫶",
    "\\threeunderdot": "⃨",
    "\\tieconcat": "⁀",
    "\\tieinfty": "⧝",
    "\\tilde": "̃",
    "\\tildetrpl": "≋",
    "\\times": "×",
    "\\timesbar": "⨱",
    "\\tminus": "⧿",
    "\\to": "→",
    "\\toea": "⤨",
    "\\tona": "⤧",
    "\\tone{11}": "˩",
    "\\tone{22}": "˨",
    "\\tone{33}": "˧",
    "\\tone{44}": "˦",
    "\\tone{55}": "˥",
    "\\top": "⊤",
    "\\topbot": "⌶",
    "\\topcir": "⫱",
    "\\topfork": "⫚",
    "\\topsemicircle": "◠",
    "\\tosa": "⤩",
    "\\towa": "⤪",
    "\\tplus": "⧾",
    "\\trapezium": "⏢",
    "\\trianglecdot": "◬",
    "\\triangledown": "▿",
    "\\triangleleft": "◁",
    "\\triangleleftblack": "◭",
    "\\trianglelefteq": "⊴",
    "\\triangleminus": "⨺",
    "\\triangleodot": "⧊",
    "\\triangleplus": "⨹",
    "\\triangleq": "≜",
    "\\triangleright": "▷",
    "\\trianglerightblack": "◮",
    "\\trianglerighteq": "⊵",
    "\\triangles": "⧌",
    "\\triangleserifs": "⧍",
    "\\triangletimes": "⨻",
    "\\triangleubar": "⧋",
    "\\tripleplus": "⧻",
    "\\trprime": "‴",
    "\\trslash": "⫻",
    "\\truestate": "⊧",
    "\\turnangle": "⦢",
    "\\turnediota": "℩",
    "\\turnednot": "⌙",
    "\\twocaps": "⩋",
    "\\twocups": "⩊",
    "\\twoheaddownarrow": "↡",
    "\\twoheadleftarrow": "↞",
    "\\twoheadleftarrowtail": "⬻",
    "\\twoheadleftdbkarrow": "⬷",
    "\\twoheadmapsfrom": "⬶",
    "\\twoheadmapsto": "⤅",
    "\\twoheadrightarrow": "↠",
    "\\twoheadrightarrowtail": "⤖",
    "\\twoheaduparrow": "↟",
    "\\twoheaduparrowcircle": "⥉",
    "\\twolowline": "‗",
    "\\twonotes": "♫",
    "\\typecolon": "⦂",
    "\\t{ia}": "i︠a︡",
    "\\u": "̆",
    "\\ubrbrak": "⏡",
    "\\ularc": "◜",
    "\\ulblacktriangle": "◤",
    "\\ulcorner": "⌜",
    "\\ultriangle": "◸",
    "\\uminus": "⩁",
    "\\underbar": "̱",
    "\\underbrace": "⏟",
    "\\underbracket": "⎵",
    "\\underleftarrow": "⃮",
    "\\underleftharpoondown": "⃭",
    "\\underleftrightarrow": "͍",
    "\\underline": "̲",
    "\\underparen": "⏝",
    "\\underrightarrow": "⃯",
    "\\underrightharpoondown": "⃬",
    "\\unicodecdots": "⋯",
    "\\unicodeellipsis": "…",
    "\\upDigamma": "Ϝ",
    "\\upand": "⅋",
    "\\uparrow": "↑",
    "\\uparrowbarred": "⤉",
    "\\uparrowoncircle": "⦽",
    "\\upbackepsilon": "϶",
    "\\updasharrow": "⇡",
    "\\updigamma": "ϝ",
    "\\updownarrow": "↕",
    "\\updownarrowbar": "↨",
    "\\updownarrows": "⇅",
    "\\updownharpoonleftleft": "⥑",
    "\\updownharpoonleftright": "⥍",
    "\\updownharpoonrightleft": "⥌",
    "\\updownharpoonrightright": "⥏",
    "\\updownharpoonsleftright": "⥮",
    "\\upfishtail": "⥾",
    "\\upharpoonleft": "↿",
    "\\upharpoonleftbar": "⥠",
    "\\upharpoonright": "↾",
    "\\upharpoonrightbar": "⥜",
    "\\upharpoonsleftright": "⥣",
    "\\upin": "⟒",
    "\\upint": "⨛",
    "\\uplus": "⊎",
    "\\uprightcurvearrow": "⤴",
    "\\upsilon": "υ",
    "\\upslopeellipsis": "⋰",
    "\\upuparrows": "⇈",
    "\\upupharpoons": "⥣",
    "\\upvarTheta": "ϴ",
    "\\upwhitearrow": "⇧",
    "\\uranus": "♅",
    "\\urarc": "◝",
    "\\urblacktriangle": "◥",
    "\\urcorner": "⌝",
    "\\urtriangle": "◹",
    "\\utilde": "̰",
    "\\v": "̌",
    "\\vBar": "⫨",
    "\\vBarv": "⫩",
    "\\vDash": "⊨",
    "\\vDdash": "⫢",
    "\\varGamma": "Γ",
    "\\varVdash": "⫦",
    "\\varbarwedge": "⌅",
    "\\varbeta": "ϐ",
    "\\varcarriagereturn": "⏎",
    "\\varclubsuit": "♧",
    "\\vardiamondsuit": "♦",
    "\\vardoublebarwedge": "⌆",
    "\\varepsilon": "ε",
    "\\varheartsuit": "♥",
    "\\varhexagon": "⬡",
    "\\varhexagonblack": "⬢",
    "\\varhexagonlrbonds": "⌬",
    "\\varisinobar": "⋶",
    "\\varisins": "⋳",
    "\\varkappa": "ϰ",
    "\\varlrtriangle": "⊿",
    "\\varniobar": "⋽",
    "\\varnis": "⋻",
    "\\varnothing": "∅",
    "\\varointclockwise": "∲",
    "\\varphi": "φ",
    "\\varpi": "ϖ",
    "\\varprod": "⨉",
    "\\varrho": "ϱ",
    "\\varsigma": "ς",
    "\\varspadesuit": "♤",
    "\\varstar": "✶",
    "\\varsubsetneqq": "⊊︀",
    "\\varsupsetneq": "⊋︀",
    "\\vartheta": "ϑ",
    "\\vartriangle": "▵",
    "\\vartriangleleft": "⊲",
    "\\vartriangleright": "⊳",
    "\\varveebar": "⩡",
    "\\vbraceextender": "⎪",
    "\\vbrtri": "⧐",
    "\\vdash": "⊢",
    "\\vdots": "⋮",
    "\\vec": "⃗",
    "\\vectimes": "⨯",
    "\\vee": "∨",
    "\\veebar": "⊻",
    "\\veedot": "⟇",
    "\\veedoublebar": "⩣",
    "\\veeeq": "≚",
    "\\veemidvert": "⩛",
    "\\veeodot": "⩒",
    "\\veeonvee": "⩖",
    "\\veeonwedge": "⩙",
    "\\venus": "♀",
    "\\vert": "|",
    "\\vertoverlay": "⃒",
    "\\verymuchgreater": "⋙",
    "\\verymuchless": "⋘",
    "\\viewdata": "⌗",
    "\\virgo": "♍",
    "\\vlongdash": "⟝",
    "\\volintegral": "∰",
    "\\vrectangle": "▯",
    "\\vrectangleblack": "▮",
    "\\vysmblkcircle": "∙",
    "\\vysmblksquare": "⬝",
    "\\vysmwhtcircle": "∘",
    "\\vysmwhtsquare": "⬞",
    "\\vzigzag": "⦚",
    "\\v{\\i}": "ǐ",
    "\\v{\\j}": "ǰ",
    "\\warning": "⚠",
    "\\wasylozenge": "⌑",
    "\\wedge": "∧",
    "\\wedgebar": "⩟",
    "\\wedgedot": "⟑",
    "\\wedgedoublebar": "⩠",
    "\\wedgemidvert": "⩚",
    "\\wedgeodot": "⩑",
    "\\wedgeonwedge": "⩕",
    "\\wedgeq": "≙",
    "\\whitearrowupfrombar": "⇪",
    "\\whiteinwhitetriangle": "⟁",
    "\\whitepointerleft": "◅",
    "\\whitepointerright": "▻",
    "\\whitesquaretickleft": "⟤",
    "\\whitesquaretickright": "⟥",
    "\\whthorzoval": "⬭",
    "\\whtvertoval": "⬯",
    "\\wideangledown": "⦦",
    "\\wideangleup": "⦧",
    "\\widebreve": "̆",
    "\\widebridgeabove": "⃩",
    "\\widecheck": "̌",
    "\\widehat": "∧",
    "\\wideoverbar": "̅",
    "\\widetilde": "̃",
    "\\wideutilde": "̰",
    "\\wp": "℘",
    "\\wr": "≀",
    "\\xbsol": "⧹",
    "\\xi": "ξ",
    "\\xsol": "⧸",
    "\\yinyang": "☯",
    "\\zcmp": "⨟",
    "\\zeta": "ζ",
    "\\zhide": "⧹",
    "\\zpipe": "⨠",
    "\\zproject": "⨡",
    "\\{": "{",
    "\\}": "}",
    "\\~": "̃",
    "\\~{\\i}": "ĩ",
    "\\´": "́",
    "^\\circ": "°",
    "^{(}": "⁽",
    "^{)}": "⁾",
    "^{+}": "⁺",
    "^{-}": "⁻",
    "^{0}": "⁰",
    "^{1}": "¹",
    "^{2}": "²",
    "^{3}": "³",
    "^{4}": "⁴",
    "^{5}": "⁵",
    "^{6}": "⁶",
    "^{7}": "⁷",
    "^{8}": "⁸",
    "^{9}": "⁹",
    "^{=}": "⁼",
    "^{A}": "ᴬ",
    "^{a}": "ᵃ",
    "^{b}": "ᵇ",
    "^{c}": "ᶜ",
    "^{d}": "ᵈ",
    "^{e}": "ᵉ",
    "^{f}": "ᶠ",
    "^{g}": "ᵍ",
    "^{h}": "ʰ",
    "^{i}": "ⁱ",
    "^{j}": "ʲ",
    "^{k}": "ᵏ",
    "^{l}": "ˡ",
    "^{m}": "ᵐ",
    "^{n}": "ⁿ",
    "^{o}": "ᵒ",
    "^{p}": "ᵖ",
    "^{r}": "ʳ",
    "^{s}": "ˢ",
    "^{t}": "ᵗ",
    "^{u}": "ᵘ",
    "^{v}": "ᵛ",
    "^{w}": "ʷ",
    "^{x}": "ˣ",
    "^{y}": "ʸ",
    "^{z}": "ᶻ",
    "_\\infty": " ͚",
    "_{(}": "₍",
    "_{)}": "₎",
    "_{+}": "₊",
    "_{-}": "₋",
    "_{0}": "₀",
    "_{1}": "₁",
    "_{2}": "₂",
    "_{3}": "₃",
    "_{4}": "₄",
    "_{5}": "₅",
    "_{6}": "₆",
    "_{7}": "₇",
    "_{8}": "₈",
    "_{9}": "₉",
    "_{=}": "₌",
    "_{a}": "ₐ",
    "_{e}": "ₑ",
    "_{h}": "ₕ",
    "_{k}": "ₖ",
    "_{l}": "ₗ",
    "_{m}": "ₘ",
    "_{n}": "ₙ",
    "_{o}": "ₒ",
    "_{p}": "ₚ",
    "_{s}": "ₛ",
    "_{t}": "ₜ",
    "_{x}": "ₓ",
    "``": { text: "“", math: "``" },
    "textipa{\\textopeno}": "ɒ",
    "{'''}": { text: "{'''}", math: "‴" },
    "{''}": { text: "{''}", math: "″" },
    "{\\'{}I}": "Ί",
    "{\\'{}O}": "Ό",
    "{\\aftergroup\\ignorespaces}": "‌",
    "{\\int\\!\\int\\!\\int}": "∭",
    "{\\int\\!\\int}": "∬",
    '{\\mathchar"2208}': "⌖",
    "{\\not\\kern-0.3em\\times}": "≭",
    "{\\r A}": "Å",
    "{\\r U}": "Ů",
    "{\\r a}": "å",
    "{\\r u}": "ů",
    "{\\rlap{\\textbackslash}{{/}\\!\\!{/}}}": "⫽⃥",
    "{\\u \\i}": "ĭ",
    "{_\\ast}": "∗",
    "{{/}\\!\\!{/}}": "⫽",
    "~": " ",
  },
  Ma = xa(Qs);
var to = {
    macros: [
      "acute",
      "bar",
      "breve",
      "c",
      "candra",
      "check",
      "d",
      "ddot",
      "dot",
      "droang",
      "grave",
      "hat",
      "k",
      "mathring",
      "ocirc",
      "overbar",
      "overline",
      "r",
      "textacutemacron",
      "textacutewedge",
      "textadvancing",
      "textbrevemacron",
      "textcircumdot",
      "textcommabelow",
      "textcorner",
      "textdotacute",
      "textdotbreve",
      "textdoublegrave",
      "textdoublevbaraccent",
      "textgravedot",
      "textgravemacron",
      "textinvsubbridge",
      "textlowering",
      "textovercross",
      "textraising",
      "textretracting",
      "textringmacron",
      "textseagull",
      "textsubarch",
      "textsubbar",
      "textsubbridge",
      "textsubgrave",
      "textsublhalfring",
      "textsubplus",
      "textsubrhalfring",
      "textsubring",
      "textsubsquare",
      "textsubtilde",
      "textsubumlaut",
      "textsubwedge",
      "textsuperimposetilde",
      "textsyllabic",
      "texttildedot",
      "textvbaraccent",
      "tilde",
      "u",
      "underbar",
      "utilde",
      "v",
      "widebreve",
      "widecheck",
      "widehat",
      "wideoverbar",
      "widetilde",
      "wideutilde",
    ],
    tolatex: {
      "̀": { mode: "text", macro: "`" },
      "́": { mode: "text", macro: "'" },
      "̃": { mode: "text", macro: "~" },
      "̅": { mode: "math", macro: "overline" },
      "̆": { mode: "text", macro: "u" },
      "̇": { mode: "text", macro: "." },
      "̈": { mode: "text", macro: '"' },
      "̊": { mode: "text", macro: "r" },
      "̌": { mode: "text", macro: "v" },
      "̐": { mode: "text", macro: "textdotbreve" },
      "̚": { mode: "text", macro: "textcorner" },
      "̱": { mode: "text", macro: "textsubbar" },
      "¸": { mode: "text", macro: "c" },
      "̀̄": { mode: "text", macro: "textgravemacron" },
      "̀̇": { mode: "text", macro: "textgravedot" },
      "́̄": { mode: "text", macro: "textacutemacron" },
      "́̌": { mode: "text", macro: "textacutewedge" },
      "̂̇": { mode: "text", macro: "textcircumdot" },
      "̂": { mode: "text", macro: "^" },
      "̃̇": { mode: "text", macro: "texttildedot" },
      "̄": { mode: "text", macro: "=" },
      "̄̀": { mode: "text", macro: "textgravemacron" },
      "̆̄": { mode: "text", macro: "textbrevemacron" },
      "̇́": { mode: "text", macro: "textdotacute" },
      "̇̆": { mode: "text", macro: "textdotbreve" },
      "̊̄": { mode: "text", macro: "textringmacron" },
      "̋": { mode: "text", macro: "H" },
      "̍": { mode: "text", macro: "textvbaraccent" },
      "̎": { mode: "text", macro: "textdoublevbaraccent" },
      "̏": { mode: "text", macro: "textdoublegrave" },
      "̖": { mode: "text", macro: "textsubgrave" },
      "̘": { mode: "text", macro: "textadvancing" },
      "̙": { mode: "text", macro: "textretracting" },
      "̜": { mode: "text", macro: "textsublhalfring" },
      "̝": { mode: "text", macro: "textraising" },
      "̞": { mode: "text", macro: "textlowering" },
      "̟": { mode: "text", macro: "textsubplus" },
      "̣": { mode: "text", macro: "d" },
      "̤": { mode: "text", macro: "textsubumlaut" },
      "̥": { mode: "text", macro: "textsubring" },
      "̦": { mode: "text", macro: "textcommabelow" },
      "̧": { mode: "text", macro: "c" },
      "̨": { mode: "text", macro: "k" },
      "̩": { mode: "text", macro: "textsyllabic" },
      "̪": { mode: "text", macro: "textsubbridge" },
      "̬": { mode: "text", macro: "textsubwedge" },
      "̯": { mode: "text", macro: "textsubarch" },
      "̰": { mode: "text", macro: "textsubtilde" },
      "̴": { mode: "text", macro: "textsuperimposetilde" },
      "̹": { mode: "text", macro: "textsubrhalfring" },
      "̺": { mode: "text", macro: "textinvsubbridge" },
      "̻": { mode: "text", macro: "textsubsquare" },
      "̼": { mode: "text", macro: "textseagull" },
      "̽": { mode: "text", macro: "textovercross" },
    },
    tounicode: {
      grave: "̀",
      acute: "́",
      widetilde: "̃",
      tilde: "̃",
      overbar: "̅",
      bar: "̅",
      wideoverbar: "̅",
      overline: "̅",
      widebreve: "̆",
      breve: "̆",
      dot: "̇",
      ddot: "̈",
      ocirc: "̊",
      mathring: "̊",
      widecheck: "̌",
      check: "̌",
      candra: "̐",
      droang: "̚",
      utilde: "̰",
      wideutilde: "̰",
      underbar: "̱",
      widehat: "∧",
      hat: "∧",
      "`": "̀",
      textgravemacron: "̀̄",
      textgravedot: "̀̇",
      "'": "́",
      "´": "́",
      textacutemacron: "́̄",
      textacutewedge: "́̌",
      textcircumdot: "̂̇",
      "^": "̂",
      "~": "̃",
      texttildedot: "̃̇",
      "=": "̄",
      u: "̆",
      textbrevemacron: "̆̄",
      ".": "̇",
      textdotacute: "̇́",
      '"': "̈",
      r: "̊",
      textringmacron: "̊̄",
      H: "̋",
      v: "̌",
      textvbaraccent: "̍",
      textdoublevbaraccent: "̎",
      textdoublegrave: "̏",
      textdotbreve: "̐",
      textsubgrave: "̖",
      textadvancing: "̘",
      textretracting: "̙",
      textcorner: "̚",
      textsublhalfring: "̜",
      textraising: "̝",
      textlowering: "̞",
      textsubplus: "̟",
      d: "̣",
      textsubumlaut: "̤",
      textsubring: "̥",
      textcommabelow: "̦",
      c: "̧",
      k: "̨",
      textsyllabic: "̩",
      textsubbridge: "̪",
      textsubwedge: "̬",
      textsubarch: "̯",
      textsubtilde: "̰",
      textsubbar: "̱",
      textsuperimposetilde: "̴",
      textsubrhalfring: "̹",
      textinvsubbridge: "̺",
      textsubsquare: "̻",
      textseagull: "̼",
      textovercross: "̽",
    },
    regex: "(̀̄|̄̀)|(̀̇|̇̀)|(́̄|̄́)|(́̌|̌́)|(̂̇|̇̂)|(̃̇|̇̃)|(̄̀|̀̄)|(̆̄|̄̆)|(̇́|́̇)|(̇̆|̆̇)|(̊̄|̄̊)|[̰̰̱̀́̃̃̅̅̅̅̆̆̇̈̊̊̌̌̐̚∧∧¸̴̧̨̖̘̙̜̝̞̟̣̤̥̦̩̪̬̯̰̱̹̺̻̼̀́́̂̃̄̆̇̈̊̋̌̍̎̏̐̽̚]",
  },
  Ya = xa(to);
function er(n, i = ";") {
  n = n.replace(/\r?\n/g, "");
  let e = 0,
    s = [""];
  for (; e < n.length;) {
    switch (n[e]) {
      case "\\":
        (e++, (s[0] += n[e]));
        break;
      case i:
        s.unshift("");
        break;
      default:
        s[0] += n[e];
    }
    e++;
  }
  return s.reverse().filter((t) => t);
}
function Xi(n) {
  let i = { root: [], groups: {} },
    e = [],
    s = { fileDirectory: null, groupsversion: null, groupstree: null, grouping: null, databaseType: null };
  ((n = n.filter((t) => {
    let b = t.match(/^jabref-meta:\s*([^:]+):([\s\S]*)/);
    return b ? ((s[b[1]] = er(b[2])), !1) : !0;
  })),
    s.groupsversion && (i.groupsversion = parseInt(s.groupsversion[0].trim()) || s.groupsversion[0]),
    s.fileDirectory && (i.fileDirectory = s.fileDirectory[0]),
    s.databaseType && (i.databaseType = s.databaseType[0]));
  for (let t of ["groupstree", "grouping"])
    if (s[t])
      for (let b of s[t]) {
        let _ = er(b),
          d = er(_.shift(), ":"),
          v = /^([0-9]+) (.+)/.exec(d[0]);
        if (!v) break;
        let O = parseInt(v[1]);
        if (v[2] === "AllEntriesGroup") continue;
        let ot = d[1],
          lt = er(_.shift())[0],
          dt = t === "grouping" ? [] : _.map((p) => er(p)[0]),
          x = { name: ot, entries: dt, groups: [] };
        if (((i.groups[ot] = i.groups[ot] || x), e.length < O ? e.push(x) : (e[O - 1] = x), O === 1)) i.root.push(x);
        else {
          let p = e[O - 2];
          switch (lt) {
            case "0":
              break;
            case "1":
              x.entries = x.entries.filter((at) => p.entries.includes(at));
              break;
            case "2":
              x.entries = x.entries.concat(p.entries.filter((at) => !x.entries.includes(at)));
              break;
          }
          e[O - 2].groups.push(x);
        }
      }
  return { comments: n, jabref: i };
}
async function pr() {
  await new Promise((n) => setTimeout(n, 0));
}
var ao = Object.defineProperty,
  ro = (n, i, e) => (i in n ? ao(n, i, { enumerable: !0, configurable: !0, writable: !0, value: e }) : (n[i] = e)),
  ca = (n, i, e) => ro(n, typeof i != "symbol" ? i + "" : i, e),
  va = class extends Error {
    constructor(i, e) {
      ((i += ` at ${e.location()}`),
        e.parsing && (i += ` in ${JSON.stringify(e.parsing)}`),
        super(i),
        ca(this, "source"),
        (this.name = "ParsingError"));
    }
  },
  io = /[\p{Lu}\p{Lt}\p{Ll}\p{Lm}\p{Lo}]/u,
  gr = class {
    constructor(i, e = {}) {
      if (
        (ca(this, "parsing"),
        ca(this, "entries", []),
        ca(this, "strings", {}),
        ca(this, "comments", []),
        ca(this, "errors", []),
        ca(this, "preambles", []),
        ca(this, "default_strings", {
          JAN: "01",
          JANUARY: "01",
          FEB: "02",
          FEBRUARY: "02",
          MAR: "03",
          MARCH: "03",
          APR: "04",
          APRIL: "04",
          MAY: "05",
          JUN: "06",
          JUNE: "06",
          JUL: "07",
          JULY: "07",
          AUG: "08",
          AUGUST: "08",
          SEP: "09",
          SEPTEMBER: "09",
          OCT: "10",
          OCTOBER: "10",
          NOV: "11",
          NOVEMBER: "11",
          DEC: "12",
          DECEMBER: "12",
          ACMCS: "ACM Computing Surveys",
          ACTA: "Acta Informatica",
          CACM: "Communications of the ACM",
          IBMJRD: "IBM Journal of Research and Development",
          IBMSJ: "IBM Systems Journal",
          IEEESE: "IEEE Transactions on Software Engineering",
          IEEETC: "IEEE Transactions on Computers",
          IEEETCAD: "IEEE Transactions on Computer-Aided Design of Integrated Circuits",
          IPL: "Information Processing Letters",
          JACM: "Journal of the ACM",
          JCSS: "Journal of Computer and System Sciences",
          SCP: "Science of Computer Programming",
          SICOMP: "SIAM Journal on Computing",
          TOCS: "ACM Transactions on Computer Systems",
          TODS: "ACM Transactions on Database Systems",
          TOG: "ACM Transactions on Graphics",
          TOMS: "ACM Transactions on Mathematical Software",
          TOOIS: "ACM Transactions on Office Information Systems",
          TOPLAS: "ACM Transactions on Programming Languages and Systems",
          TCS: "Theoretical Computer Science",
        }),
        ca(this, "pos", 0),
        ca(this, "linebreaks", []),
        ca(this, "input"),
        ca(this, "max_entries"),
        (this.max_entries = e.max_entries || 0),
        (this.input = i),
        (this.parsing = null),
        typeof e.strings == "string")
      )
        this.input =
          e.strings +
          `
` +
          i;
      else if (e.strings) for (let [t, b] of Object.entries(e.strings)) this.default_strings[t.toUpperCase()] = b;
      let s = i.indexOf(`
`);
      for (; s !== -1;)
        (this.linebreaks.push(s),
          (s = i.indexOf(
            `
`,
            s + 1,
          )));
    }
    parse() {
      (this.bibtex(), this.entries.reverse());
    }
    async parseAsync() {
      (await this.bibtexAsync(), this.entries.reverse());
    }
    isWhitespace(i, e = !1) {
      return (
        i === " " ||
        i === "	" ||
        (!e &&
          (i === "\r" ||
            i ===
              `
`))
      );
    }
    match(i, e = !0) {
      if ((this.skipWhitespace(), this.input.substr(this.pos, i.length) !== i))
        throw new va(
          `Token mismatch, expected ${JSON.stringify(i)}, found ${JSON.stringify(this.input.substr(this.pos, 20))}...`,
          this,
        );
      ((this.pos += i.length), e && this.skipWhitespace());
    }
    tryMatch(i, e = !1) {
      this.skipWhitespace();
      let s = this.input.substr(this.pos, i.length) === i;
      return (s && e && (this.pos += i.length), s);
    }
    skipWhitespace() {
      for (; this.pos < this.input.length && this.input[this.pos].match(/[ \t\r\n%]/);)
        if (this.input[this.pos] === "%")
          for (
            ;
            this.pos < this.input.length &&
            this.input[this.pos] !==
              `
`;
          )
            this.pos++;
        else this.pos++;
    }
    value_braces() {
      let i = 0;
      this.match("{", !1);
      let e = this.pos,
        s = !1;
      for (;;) {
        switch (this.input[this.pos]) {
          case "\\":
            this.pos += 1;
            break;
          case "{":
            i++;
            break;
          case "}":
            if (i === 0) {
              if (s) throw new va("Unclosed math section", this);
              return (this.pos++, this.input.substring(e, this.pos - 1));
            }
            i--;
            break;
          case "$":
            s = !s;
            break;
        }
        if ((this.pos++, this.pos >= this.input.length))
          throw new va(`Unterminated brace-value ${JSON.stringify(this.input.substr(e, 20))}`, this);
      }
    }
    value_quotes() {
      this.match('"', !1);
      let i = this.pos,
        e = 0;
      for (;;) {
        switch (this.input[this.pos]) {
          case "\\":
            this.pos += 1;
            break;
          case "{":
            e++;
            break;
          case "}":
            e--;
            break;
          case '"':
            if (e <= 0) return (this.pos++, this.input.substring(i, this.pos - 1));
        }
        if ((this.pos++, this.pos >= this.input.length))
          throw new va(`Unterminated quote-value ${JSON.stringify(this.input.substr(i, 20))}`, this);
      }
    }
    single_value() {
      if (this.tryMatch("{")) return this.value_braces();
      if (this.tryMatch('"')) return this.value_quotes();
      {
        let i = this.key();
        if (i.match(/^\d+$/)) return i;
        let e = i.toUpperCase(),
          s = this.strings[e] || this.default_strings[e];
        return (
          typeof s > "u" && this.error({ error: `Unresolved @string reference ${JSON.stringify(i)}`, input: "" }),
          s || `{{${i}}}`
        );
      }
    }
    location() {
      let i = this.input.substring(0, this.pos).split(`
`);
      return `line ${i.length}, column ${i[i.length - 1].length + 1}`;
    }
    error(i) {
      this.errors.find((e) => e.error === i.error) || this.errors.push(i);
    }
    value() {
      let i = [];
      for (i.push(this.single_value()); this.tryMatch("#");) (this.match("#"), i.push(this.single_value()));
      return i.join("");
    }
    key(i = "") {
      let e = this.pos;
      for (;;) {
        if (this.pos === this.input.length) throw new va("Runaway key", this);
        if (
          this.input[this.pos].match(/[+'a-zA-Z0-9&;_:\\./-]/) ||
          this.input[this.pos].match(io) ||
          i.includes(this.input[this.pos])
        )
          this.pos++;
        else return this.input.substring(e, this.pos);
      }
    }
    key_equals_value(i) {
      if (((i = i || this.key()), !i)) return;
      if (!this.tryMatch("="))
        throw new va(
          `${i} = value expected, equals sign missing: ${JSON.stringify(this.input.substr(this.pos, 20))}...`,
          this,
        );
      this.match("=");
      let e = this.value();
      if (this.parsing === "string") this.strings[i.toUpperCase()] = e;
      else {
        let s = i.toLowerCase(),
          t = 0;
        for (; typeof this.entries[0].fields[(i = t ? `${s}+duplicate-${t}` : s)] == "string";) t++;
        this.entries[0].fields[i] = e;
      }
    }
    entry(i, e) {
      if (this.tryMatch(e)) return;
      let s;
      if (
        (this.tryMatch(",") ? (s = "") : (s = this.key('[]*"')),
        this.tryMatch("=") ? this.key_equals_value(s) : (this.entries[0].key = s),
        this.tryMatch(",", !0),
        !this.tryMatch(e))
      )
        for (this.key_equals_value(); this.tryMatch(",", !0);) {
          if (this.tryMatch(e)) return;
          this.key_equals_value();
        }
    }
    directive() {
      return (this.match("@"), this.key().toLowerCase());
    }
    string() {
      this.key_equals_value();
    }
    preamble() {
      this.preambles.push(this.value());
    }
    comment() {
      for (; this.isWhitespace(this.input[this.pos], !0);) this.pos++;
      if (this.input[this.pos] === "{") this.comments.push(this.value_braces());
      else {
        let i = this.pos;
        for (
          ;
          this.input[this.pos] !==
            `
` && this.pos < this.input.length;
        )
          this.pos++;
        this.comments.push(this.input.substring(i, this.pos));
      }
    }
    hasMore() {
      return this.max_entries && this.entries.length >= this.max_entries ? !1 : this.pos < this.input.length;
    }
    bibtex() {
      for (; this.hasMore();) this.parseNext();
    }
    async bibtexAsync() {
      let i = 1;
      for (; this.hasMore();) (this.parseNext(), i++ % 1e3 === 0 && (await pr()));
    }
    matchGuard() {
      for (let i of ["{}", "()"]) if (this.tryMatch(i[0])) return (this.match(i[0]), i[1]);
      throw new va(
        `Token mismatch, expected '{' or '(', found ${JSON.stringify(this.input.substr(this.pos, 20))}...`,
        this,
      );
    }
    parseNext() {
      for (this.skipWhitespace(); this.pos < this.input.length && this.input[this.pos] !== "@";)
        if (this.input[this.pos] === "%")
          for (
            ;
            this.pos < this.input.length &&
            this.input[this.pos] !==
              `
`;
          )
            this.pos++;
        else this.pos++;
      if (this.pos >= this.input.length) return;
      let i = "",
        e = this.pos;
      try {
        let s = (this.parsing = this.directive());
        switch (s) {
          case "string":
            ((i = this.matchGuard()), this.string(), this.match(i));
            break;
          case "preamble":
            this.preamble();
            break;
          case "comment":
            this.comment();
            break;
          default:
            ((i = this.matchGuard()),
              this.entries.unshift({ input: "", type: s, key: "", fields: {} }),
              this.entry(s, i),
              this.match(i),
              (this.entries[0].input = this.input.substring(e, this.pos).trim()));
            break;
        }
      } catch (s) {
        if (s.name !== "ParsingError") throw s;
        for (this.pos = e + 1; this.pos < this.input.length && this.input[this.pos] !== "@";) this.pos++;
        this.error({ error: s.message, input: this.input.substring(e, this.pos) });
      }
    }
  };
function Ki(n, i = {}) {
  let e = new gr(n, i);
  return (e.parse(), e);
}
var Ji = {
  async parse(n, i = {}) {
    let e = new gr(n, i);
    return (await e.parseAsync(), e);
  },
};
var zn = Ni(qn(), 1);
function Ar(n, i) {
  return (0, zn.default)(i, n);
}
var Fn = Ni(_n(), 1);
var Rn = [
  "a",
  "about",
  "above",
  "according to",
  "across",
  "after",
  "against",
  "ahead of",
  "along",
  "although",
  "among",
  "an",
  "and",
  "apart from",
  "around",
  "as for",
  "as if",
  "as long as",
  "as of",
  "as per",
  "as regards",
  "as soon as",
  "as",
  "aside from",
  "at",
  "back to",
  "because of",
  "because",
  "before",
  "behind",
  "below",
  "beneath",
  "beside",
  "between",
  "but",
  "by",
  "close to",
  "down",
  "due to",
  "during",
  "except for",
  "far from",
  "for",
  "from",
  "if",
  "in",
  "inside of",
  "inside",
  "instead of",
  "into",
  "like",
  "near",
  "next to",
  "nor",
  "of",
  "off",
  "on",
  "onto",
  "or",
  "out",
  "outside of",
  "over",
  "owing to",
  "prior to",
  "pursuant to",
  "regardless of",
  "right of",
  "since",
  "so",
  "subsequent to",
  "the",
  "through",
  "to",
  "towards",
  "under",
  "underneath",
  "unless",
  "until",
  "up",
  "upon",
  "when",
  "while",
  "with",
  "within",
  "without",
  "yet",
];
var Qm = Object.defineProperty,
  th = (n, i, e) => (i in n ? Qm(n, i, { enumerable: !0, configurable: !0, writable: !0, value: e }) : (n[i] = e)),
  Qe = (n, i, e) => th(n, typeof i != "symbol" ? i + "" : i, e),
  oa = new (class {
    constructor() {
      (Qe(this, "Acronym"),
        Qe(this, "Word"),
        Qe(this, "Contraction"),
        Qe(this, "Whitespace", /[ \t\n\r\u00A0]+/u),
        Qe(this, "Ordinal"),
        Qe(this, "Email"),
        Qe(this, "Handle"),
        Qe(this, "IntOrVersion"),
        Qe(this, "Domain"),
        Qe(this, "Website"),
        Qe(this, "Preposition"),
        Qe(
          this,
          "ComplexPreposition",
          /^([^ \t\n\r\u00A0]+)([ \t\n\r\u00A0]+)([^ \t\n\r\u00A0]+)(?:([ \t\n\r\u00A0]+)([^ \t\n\r\u00A0]+))?$/u,
        ),
        Qe(this, "P", /\p{P}/u));
      let n = "(?=(?:[^\\p{L}\\p{N}\\p{M}\\u00AD\\u2060]|$))",
        i = "[\\p{L}\\p{N}\\p{M}­⁠]",
        e = `${i}*?\\p{L}${i}*`;
      ((this.Acronym = new RegExp(
        `(?:(?:(?:[\\p{Lu}\\p{Lt}][.]){2,}${n})|(?:(?:vs?[.])(?=[ 	
\r ])))`,
        "u",
      )),
        (this.Word = new RegExp(`${e}${n}`, "u")),
        (this.Contraction = new RegExp(`${e}['’]${e}${n}`, "u")),
        (this.Ordinal = new RegExp(`\\d+(?:st|nd|rd|th)${n}`, "u")),
        (this.Email = new RegExp(`[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:[.][A-Za-z0-9-]+)+${n}`, "u")),
        (this.Handle = new RegExp(`@[A-Za-z0-9-]{2,}${n}`, "u")),
        (this.IntOrVersion = new RegExp(`v?\\d+(?:\\.\\d+)*${n}`, "u")),
        (this.Domain = new RegExp(`${e}(?:[.]${e})+${n}`, "u")),
        (this.Website = new RegExp(
          `https?://${e}(?:[.]${e})+(?:[^.!? 	
\r ]+|[.!?]${i})+`,
          "u",
        )));
      let s = (t) =>
        t.replace(/[a-z]/gi, (b) => `[${b.toUpperCase()}${b.toLowerCase()}]`).replace(" ", this.Whitespace.source);
      this.Preposition = new RegExp(`(?:${Rn.sort().reverse().map(s).join("|")})${n}`, "u");
    }
  })(),
  Pn = Fn.default.compile({
    "word-preposition": oa.Preposition,
    "word-acronym": oa.Acronym,
    "word-contraction": oa.Contraction,
    "word-ordinal": oa.Ordinal,
    email: oa.Email,
    handle: oa.Handle,
    website: oa.Website,
    domain: oa.Domain,
    word: oa.Word,
    number: oa.IntOrVersion,
    "punctuation-end": /[?.!](?=[ \t\n\r\u00A0]|$)/u,
    "punctuation-colon": /:(?=[ \t\n\r\u00A0])/u,
    "punctuation-ellipsis": /[.][.][.]/u,
    punctuation: oa.P,
    whitespace: { match: /[ \t\n\r\u00A0]/u, lineBreaks: !0 },
    other: { match: /[\s\S]/u, lineBreaks: !0 },
  }),
  eh = new (class {
    constructor() {
      (Qe(this, "shapes", new Map()),
        Qe(this, "re", { X: /[\p{Lu}\p{Lt}]/u, x: /[\p{Ll}\p{Lm}\p{Lo}]/u, d: /\p{N}/u }));
    }
    match(n) {
      return n.match(this.re.d)
        ? "d"
        : n.toLowerCase() === n.toUpperCase()
          ? n
          : n.match(this.re.X)
            ? "X"
            : n.match(this.re.x)
              ? "x"
              : n === "’"
                ? "'"
                : n === "–"
                  ? "-"
                  : n === "⁠" || n === "­"
                    ? ""
                    : n;
    }
    fetch(n) {
      return (this.shapes.has(n) || this.shapes.set(n, this.match(n)), this.shapes.get(n));
    }
    shape(n) {
      return (
        this.shapes.has(n) ||
          this.shapes.set(
            n,
            Array.from(n)
              .map((i) => this.fetch(i))
              .join(""),
          ),
        this.shapes.get(n)
      );
    }
  })();
function ah(n) {
  let i = { ...n[0] };
  for (let e of n.slice(1)) ((i.text += e.text), (i.end = e.end), (i.shape += e.shape));
  return i;
}
function rh(n) {
  return n.type === "word" ? "w" : n.text === "-" || n.text === "–" ? "-" : " ";
}
function Ha(n, i) {
  (i && (n = n.replace(i, (v) => "⁠".repeat(v.length))), Pn.reset(n));
  let e = [],
    s = !0,
    t = !1;
  for (let v of Pn) {
    let [O, Z] = (v.type.includes("-") ? v.type : `${v.type}-`).split("-");
    switch (
      (e.push({
        type: O,
        subtype: Z,
        text: v.text,
        start: v.offset,
        end: v.offset + v.text.length - 1,
        shape: eh.shape(v.text),
        sentenceStart: O === "word" && s,
        subSentenceStart: O === "word" && t,
      }),
      v.type)
    ) {
      case "punctuation-end":
        s = !0;
        break;
      case "punctuation-colon":
        t = !0;
        break;
      default:
        O.match(/word|number|handle|domain|website/) && ((s = !1), (t = !1));
        break;
    }
  }
  let b = e.splice(0),
    _,
    d;
  for (; b.length;) {
    if (
      b[0].subtype === "preposition" &&
      (_ = b[0].text.match(oa.ComplexPreposition)) &&
      (d = b[0].shape.match(oa.ComplexPreposition))
    ) {
      let O = b.shift(),
        Z = O.start,
        ot;
      for (let lt of Array.from({ length: 5 }, (dt, x) => x + 1)) {
        if (!_[lt]) break;
        ((ot = Z + d[lt].length - 1),
          e.push({
            ...O,
            text: _[lt],
            shape: d[lt],
            start: Z,
            end: ot,
            type: lt % 2 ? O.type : "whitespace",
            subtype: lt % 2 ? O.type : "",
          }),
          (Z = ot + 1));
      }
      continue;
    }
    if (
      (_ = b
        .map((O) => rh(O))
        .join("")
        .match(/^w(-w)+(?= |$)/))
    ) {
      let O = b.splice(0, _[0].length);
      e.push({ ...ah(O), hyphenated: O });
      continue;
    }
    e.push(b.shift());
  }
  return i ? e.map((v) => ({ ...v, text: n.substring(v.start, v.end + 1) })) : e;
}
var ih = /-\p{Lu}\p{Ll}*(?=-|$)/gu;
function Tn(n) {
  return n.replace(/^(.)(.+)/, (i, e, s) => `${e}${s.toLowerCase()}`);
}
function On(n, i, e, s) {
  if (n.type === "domain") return n.text.toLowerCase();
  if (n.type !== "word") return n.text;
  if (n.text.match(/^I'/)) return Tn(n.text);
  if (e && n.subSentenceStart && n.text.match(/^a$/i)) return "a";
  if ((e && n.subSentenceStart) || n.sentenceStart) return i ? Tn(n.text) : n.text.replace(ih, (b) => b.toLowerCase());
  if (n.subtype === "preposition") return n.text.toLowerCase();
  if (n.subtype === "acronym") return n.text;
  if (n.text.match(/^[B-Z]$/)) return s ? n.text.toLowerCase() : n.text;
  let t = n.shape.replace(/[^-Xxd]/g, "");
  return t.match(/^[Xd]+$/) ? (i ? n.text.toLowerCase() : n.text) : t.match(/x.*X/) ? n.text : n.text.toLowerCase();
}
function ri(n, i = {}) {
  i = Ar(i, { preserveQuoted: !0, subSentenceCapitalization: !0, guess: !1 });
  let e = n === n.toUpperCase(),
    s = n === n.toLowerCase();
  if (i.guess && !e && !s) {
    let _ = n;
    (i.nocase && (_ = _.replace(i.nocase, (v) => (v.match(/\s/) ? " " : ""))),
      i.markup && (_ = _.replace(i.markup, "")));
    let d = { words: Ha(_), sc: 0, other: 0 };
    if (
      (d.words.forEach((v, O) => {
        v.type === "word" &&
          v.text.length > 1 &&
          !v.subtype.match(/preposition|acronym|ordinal/) &&
          (O === 0 || d.words[O - 1].type === "whitespace") &&
          (d[v.shape.match(/^[^X]*x[^X]*$/) ? "sc" : "other"] += 1);
      }),
      d.sc && d.sc >= d.other)
    )
      return n;
  }
  if (e && !n.match(/\s/)) return n;
  let t = Ha(n, i.markup),
    b = "";
  for (let _ of t)
    if (_.hyphenated && _.shape[0] === "x") b += _.text;
    else if (_.hyphenated) for (let d of _.hyphenated) b += On(d, e, i.subSentenceCapitalization, !0);
    else b += On(_, e, i.subSentenceCapitalization, !1);
  if (i.markup)
    for (let _ of n.matchAll(i.markup)) b = b.substring(0, _.index) + _[0] + b.substring(_.index + _[0].length);
  if ((i.nocase && (b = b.replace(i.nocase, (_, d, v) => n.substring(v, v + _.length))), i.preserveQuoted))
    for (let _ of [/“.*?”/g, /‘.*?’/g, /".*?"/g]) b = b.replace(_, (d, v) => n.substring(v, v + d.length));
  return b;
}
var ii = {
  "*": { "*": { verbb: "verba" } },
  article: { periodical: { journalsubtitle: "subtitle", journaltitle: "title" } },
  book: { mvbook: { mainsubtitle: "subtitle", maintitle: "title", maintitleaddon: "titleaddon" } },
  bookinbook: {
    book: {
      author: "author",
      bookauthor: "author",
      booksubtitle: "subtitle",
      booktitle: "title",
      booktitleaddon: "titleaddon",
    },
    mvbook: {
      author: "author",
      bookauthor: "author",
      mainsubtitle: "subtitle",
      maintitle: "title",
      maintitleaddon: "titleaddon",
    },
  },
  collection: {
    mvcollection: { mainsubtitle: "subtitle", maintitle: "title", maintitleaddon: "titleaddon" },
    mvreference: { mainsubtitle: "subtitle", maintitle: "title", maintitleaddon: "titleaddon" },
  },
  inbook: {
    "*": { bookauthor: "author" },
    book: {
      author: "author",
      bookauthor: "author",
      booksubtitle: "subtitle",
      booktitle: "title",
      booktitleaddon: "titleaddon",
    },
    mvbook: {
      author: "author",
      bookauthor: "author",
      mainsubtitle: "subtitle",
      maintitle: "title",
      maintitleaddon: "titleaddon",
    },
  },
  incollection: {
    collection: { booksubtitle: "subtitle", booktitle: "title", booktitleaddon: "titleaddon" },
    mvcollection: { mainsubtitle: "subtitle", maintitle: "title", maintitleaddon: "titleaddon" },
    mvreference: { mainsubtitle: "subtitle", maintitle: "title", maintitleaddon: "titleaddon" },
    reference: { booksubtitle: "subtitle", booktitle: "title", booktitleaddon: "titleaddon" },
  },
  inproceedings: {
    mvproceedings: { mainsubtitle: "subtitle", maintitle: "title", maintitleaddon: "titleaddon" },
    proceedings: { booksubtitle: "subtitle", booktitle: "title", booktitleaddon: "titleaddon" },
  },
  inreference: {
    collection: { booksubtitle: "subtitle", booktitle: "title", booktitleaddon: "titleaddon" },
    mvcollection: { mainsubtitle: "subtitle", maintitle: "title", maintitleaddon: "titleaddon" },
    mvreference: { mainsubtitle: "subtitle", maintitle: "title", maintitleaddon: "titleaddon" },
    reference: { booksubtitle: "subtitle", booktitle: "title", booktitleaddon: "titleaddon" },
  },
  proceedings: { mvproceedings: { mainsubtitle: "subtitle", maintitle: "title", maintitleaddon: "titleaddon" } },
  reference: {
    mvcollection: { mainsubtitle: "subtitle", maintitle: "title", maintitleaddon: "titleaddon" },
    mvreference: { mainsubtitle: "subtitle", maintitle: "title", maintitleaddon: "titleaddon" },
  },
  suppbook: {
    book: {
      author: "author",
      bookauthor: "author",
      booksubtitle: "subtitle",
      booktitle: "title",
      booktitleaddon: "titleaddon",
    },
    mvbook: {
      author: "author",
      bookauthor: "author",
      mainsubtitle: "subtitle",
      maintitle: "title",
      maintitleaddon: "titleaddon",
    },
  },
  suppcollection: {
    collection: { booksubtitle: "subtitle", booktitle: "title", booktitleaddon: "titleaddon" },
    mvcollection: { mainsubtitle: "subtitle", maintitle: "title", maintitleaddon: "titleaddon" },
    mvreference: { mainsubtitle: "subtitle", maintitle: "title", maintitleaddon: "titleaddon" },
    reference: { booksubtitle: "subtitle", booktitle: "title", booktitleaddon: "titleaddon" },
  },
  suppperiodical: { periodical: { journalsubtitle: "subtitle", journaltitle: "title" } },
};
var Ln = {
  article: [
    "abstract",
    "addendum",
    "annotation",
    "annotator",
    "author",
    "authortype",
    "bookpagination",
    "commentator",
    "crossref",
    "day",
    "doi",
    "editor",
    "editora",
    "editoratype",
    "editorb",
    "editorbtype",
    "editorc",
    "editorctype",
    "editortype",
    "eid",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "issn",
    "issue",
    "issuesubtitle",
    "issuetitle",
    "issuetitleaddon",
    "iswc",
    "journalsubtitle",
    "journaltitle",
    "journaltitleaddon",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "number",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlanguage",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pages",
    "pagination",
    "presort",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "series",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "translator",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "version",
    "volume",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  artwork: [
    "abstract",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "timezone",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  audio: [
    "abstract",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "timezone",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  bibnote: [
    "abstract",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "timezone",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  book: [
    "abstract",
    "addendum",
    "afterword",
    "annotation",
    "annotator",
    "author",
    "authortype",
    "bookpagination",
    "chapter",
    "commentator",
    "crossref",
    "day",
    "doi",
    "edition",
    "editor",
    "editora",
    "editoratype",
    "editorb",
    "editorbtype",
    "editorc",
    "editorctype",
    "editortype",
    "eid",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "foreword",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "introduction",
    "isan",
    "isbn",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "location",
    "mainsubtitle",
    "maintitle",
    "maintitleaddon",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "number",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlanguage",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pages",
    "pagetotal",
    "pagination",
    "part",
    "presort",
    "publisher",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "series",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "translator",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "volume",
    "volumes",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  bookinbook: [
    "abstract",
    "addendum",
    "afterword",
    "annotation",
    "annotator",
    "author",
    "authortype",
    "bookauthor",
    "bookpagination",
    "booksubtitle",
    "booktitle",
    "booktitleaddon",
    "chapter",
    "commentator",
    "crossref",
    "day",
    "doi",
    "edition",
    "editor",
    "editora",
    "editoratype",
    "editorb",
    "editorbtype",
    "editorc",
    "editorctype",
    "editortype",
    "eid",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "foreword",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "introduction",
    "isan",
    "isbn",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "location",
    "mainsubtitle",
    "maintitle",
    "maintitleaddon",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "number",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlanguage",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pages",
    "pagination",
    "part",
    "presort",
    "publisher",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "series",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "translator",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "volume",
    "volumes",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  booklet: [
    "abstract",
    "addendum",
    "annotation",
    "author",
    "authortype",
    "bookpagination",
    "chapter",
    "crossref",
    "day",
    "doi",
    "editor",
    "editortype",
    "eid",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "howpublished",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "location",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pages",
    "pagetotal",
    "pagination",
    "presort",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "type",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  collection: [
    "abstract",
    "addendum",
    "afterword",
    "annotation",
    "annotator",
    "authortype",
    "bookpagination",
    "chapter",
    "commentator",
    "crossref",
    "day",
    "doi",
    "edition",
    "editor",
    "editora",
    "editoratype",
    "editorb",
    "editorbtype",
    "editorc",
    "editorctype",
    "editortype",
    "eid",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "foreword",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "introduction",
    "isan",
    "isbn",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "location",
    "mainsubtitle",
    "maintitle",
    "maintitleaddon",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "number",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlanguage",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pages",
    "pagetotal",
    "pagination",
    "part",
    "presort",
    "publisher",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "series",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "translator",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "volume",
    "volumes",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  commentary: [
    "abstract",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "timezone",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  customa: [
    "abstract",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "timezone",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  customb: [
    "abstract",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "timezone",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  customc: [
    "abstract",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "timezone",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  customd: [
    "abstract",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "timezone",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  custome: [
    "abstract",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "timezone",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  customf: [
    "abstract",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "timezone",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  dataset: [
    "abstract",
    "addendum",
    "annotation",
    "author",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "edition",
    "editor",
    "editortype",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "location",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "number",
    "options",
    "organization",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "publisher",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "series",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "type",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "version",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  image: [
    "abstract",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "timezone",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  inbook: [
    "abstract",
    "addendum",
    "afterword",
    "annotation",
    "annotator",
    "author",
    "authortype",
    "bookauthor",
    "bookpagination",
    "booksubtitle",
    "booktitle",
    "booktitleaddon",
    "chapter",
    "commentator",
    "crossref",
    "day",
    "doi",
    "edition",
    "editor",
    "editora",
    "editoratype",
    "editorb",
    "editorbtype",
    "editorc",
    "editorctype",
    "editortype",
    "eid",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "foreword",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "introduction",
    "isan",
    "isbn",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "location",
    "mainsubtitle",
    "maintitle",
    "maintitleaddon",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "number",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlanguage",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pages",
    "pagination",
    "part",
    "presort",
    "publisher",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "series",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "translator",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "volume",
    "volumes",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  incollection: [
    "abstract",
    "addendum",
    "afterword",
    "annotation",
    "annotator",
    "author",
    "authortype",
    "bookpagination",
    "booksubtitle",
    "booktitle",
    "booktitleaddon",
    "chapter",
    "commentator",
    "crossref",
    "day",
    "doi",
    "edition",
    "editor",
    "editora",
    "editoratype",
    "editorb",
    "editorbtype",
    "editorc",
    "editorctype",
    "editortype",
    "eid",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "foreword",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "introduction",
    "isan",
    "isbn",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "location",
    "mainsubtitle",
    "maintitle",
    "maintitleaddon",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "number",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlanguage",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pages",
    "pagination",
    "part",
    "presort",
    "publisher",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "series",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "translator",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "volume",
    "volumes",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  inproceedings: [
    "abstract",
    "addendum",
    "annotation",
    "author",
    "authortype",
    "bookpagination",
    "booksubtitle",
    "booktitle",
    "booktitleaddon",
    "chapter",
    "crossref",
    "day",
    "doi",
    "editor",
    "editortype",
    "eid",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "eventday",
    "eventendday",
    "eventendhour",
    "eventendminute",
    "eventendmonth",
    "eventendsecond",
    "eventendtimezone",
    "eventendyear",
    "eventendyeardivision",
    "eventhour",
    "eventminute",
    "eventmonth",
    "eventsecond",
    "eventtimezone",
    "eventtitle",
    "eventtitleaddon",
    "eventyear",
    "eventyeardivision",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "isbn",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "location",
    "mainsubtitle",
    "maintitle",
    "maintitleaddon",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "number",
    "options",
    "organization",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pages",
    "pagination",
    "part",
    "presort",
    "publisher",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "series",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "venue",
    "verba",
    "verbb",
    "verbc",
    "volume",
    "volumes",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  inreference: [
    "abstract",
    "addendum",
    "afterword",
    "annotation",
    "annotator",
    "author",
    "authortype",
    "bookpagination",
    "booksubtitle",
    "booktitle",
    "booktitleaddon",
    "chapter",
    "commentator",
    "crossref",
    "day",
    "doi",
    "edition",
    "editor",
    "editora",
    "editoratype",
    "editorb",
    "editorbtype",
    "editorc",
    "editorctype",
    "editortype",
    "eid",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "foreword",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "introduction",
    "isan",
    "isbn",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "location",
    "mainsubtitle",
    "maintitle",
    "maintitleaddon",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "number",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlanguage",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pages",
    "pagination",
    "part",
    "presort",
    "publisher",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "series",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "translator",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "volume",
    "volumes",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  jurisdiction: [
    "abstract",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "timezone",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  legal: [
    "abstract",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "timezone",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  legislation: [
    "abstract",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "timezone",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  letter: [
    "abstract",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "timezone",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  manual: [
    "abstract",
    "addendum",
    "annotation",
    "author",
    "authortype",
    "bookpagination",
    "chapter",
    "crossref",
    "day",
    "doi",
    "edition",
    "editor",
    "editortype",
    "eid",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "isbn",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "location",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "number",
    "options",
    "organization",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pages",
    "pagetotal",
    "pagination",
    "presort",
    "publisher",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "series",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "type",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "version",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  misc: [
    "abstract",
    "addendum",
    "annotation",
    "author",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "editor",
    "editortype",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "howpublished",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "location",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "options",
    "organization",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "type",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "version",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  movie: [
    "abstract",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "timezone",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  music: [
    "abstract",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "timezone",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  mvbook: [
    "abstract",
    "addendum",
    "afterword",
    "annotation",
    "annotator",
    "author",
    "authortype",
    "bookpagination",
    "commentator",
    "crossref",
    "day",
    "doi",
    "edition",
    "editor",
    "editora",
    "editoratype",
    "editorb",
    "editorbtype",
    "editorc",
    "editorctype",
    "editortype",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "foreword",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "introduction",
    "isan",
    "isbn",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "location",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "number",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlanguage",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagetotal",
    "pagination",
    "presort",
    "publisher",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "series",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "translator",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "volume",
    "volumes",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  mvcollection: [
    "abstract",
    "addendum",
    "afterword",
    "annotation",
    "annotator",
    "author",
    "authortype",
    "bookpagination",
    "commentator",
    "crossref",
    "day",
    "doi",
    "edition",
    "editor",
    "editora",
    "editoratype",
    "editorb",
    "editorbtype",
    "editorc",
    "editorctype",
    "editortype",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "foreword",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "introduction",
    "isan",
    "isbn",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "location",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "number",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlanguage",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "publisher",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "translator",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "volume",
    "volumes",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  mvproceedings: [
    "abstract",
    "addendum",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "editor",
    "editortype",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "eventday",
    "eventendday",
    "eventendhour",
    "eventendminute",
    "eventendmonth",
    "eventendsecond",
    "eventendtimezone",
    "eventendyear",
    "eventendyeardivision",
    "eventhour",
    "eventminute",
    "eventmonth",
    "eventsecond",
    "eventtimezone",
    "eventtitle",
    "eventtitleaddon",
    "eventyear",
    "eventyeardivision",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "isbn",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "location",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "number",
    "options",
    "organization",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagetotal",
    "pagination",
    "presort",
    "publisher",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "series",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "venue",
    "verba",
    "verbb",
    "verbc",
    "volumes",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  mvreference: [
    "abstract",
    "addendum",
    "afterword",
    "annotation",
    "annotator",
    "author",
    "authortype",
    "bookpagination",
    "commentator",
    "crossref",
    "day",
    "doi",
    "edition",
    "editor",
    "editora",
    "editoratype",
    "editorb",
    "editorbtype",
    "editorc",
    "editorctype",
    "editortype",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "foreword",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "introduction",
    "isan",
    "isbn",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "location",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "number",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlanguage",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "publisher",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "translator",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "volume",
    "volumes",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  online: [
    "abstract",
    "addendum",
    "annotation",
    "author",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "editor",
    "editortype",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "options",
    "organization",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "version",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  patent: [
    "abstract",
    "addendum",
    "annotation",
    "author",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "holder",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "location",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "number",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "type",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "version",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  performance: [
    "abstract",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "timezone",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  periodical: [
    "abstract",
    "addendum",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "editor",
    "editora",
    "editoratype",
    "editorb",
    "editorbtype",
    "editorc",
    "editorctype",
    "editortype",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "issn",
    "issue",
    "issuesubtitle",
    "issuetitle",
    "issuetitleaddon",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "number",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "series",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "volume",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  proceedings: [
    "abstract",
    "addendum",
    "annotation",
    "authortype",
    "bookpagination",
    "chapter",
    "crossref",
    "day",
    "doi",
    "editor",
    "editortype",
    "eid",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "eventday",
    "eventendday",
    "eventendhour",
    "eventendminute",
    "eventendmonth",
    "eventendsecond",
    "eventendtimezone",
    "eventendyear",
    "eventendyeardivision",
    "eventhour",
    "eventminute",
    "eventmonth",
    "eventsecond",
    "eventtimezone",
    "eventtitle",
    "eventtitleaddon",
    "eventyear",
    "eventyeardivision",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "isbn",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "location",
    "mainsubtitle",
    "maintitle",
    "maintitleaddon",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "number",
    "options",
    "organization",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pages",
    "pagetotal",
    "pagination",
    "part",
    "presort",
    "publisher",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "series",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "venue",
    "verba",
    "verbb",
    "verbc",
    "volume",
    "volumes",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  reference: [
    "abstract",
    "addendum",
    "afterword",
    "annotation",
    "annotator",
    "authortype",
    "bookpagination",
    "chapter",
    "commentator",
    "crossref",
    "day",
    "doi",
    "edition",
    "editor",
    "editora",
    "editoratype",
    "editorb",
    "editorbtype",
    "editorc",
    "editorctype",
    "editortype",
    "eid",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "foreword",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "introduction",
    "isan",
    "isbn",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "location",
    "mainsubtitle",
    "maintitle",
    "maintitleaddon",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "number",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlanguage",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pages",
    "pagetotal",
    "pagination",
    "part",
    "presort",
    "publisher",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "series",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "translator",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "volume",
    "volumes",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  report: [
    "abstract",
    "addendum",
    "annotation",
    "author",
    "authortype",
    "bookpagination",
    "chapter",
    "crossref",
    "day",
    "doi",
    "eid",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "institution",
    "isan",
    "ismn",
    "isrn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "location",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "number",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pages",
    "pagetotal",
    "pagination",
    "presort",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "type",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "version",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  review: [
    "abstract",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "timezone",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  set: [
    "abstract",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "timezone",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  software: [
    "abstract",
    "addendum",
    "annotation",
    "author",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "editor",
    "editortype",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "howpublished",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "location",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "options",
    "organization",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "type",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "version",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  standard: [
    "abstract",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "timezone",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  suppbook: [
    "abstract",
    "addendum",
    "afterword",
    "annotation",
    "annotator",
    "author",
    "authortype",
    "bookauthor",
    "bookpagination",
    "booksubtitle",
    "booktitle",
    "booktitleaddon",
    "chapter",
    "commentator",
    "crossref",
    "day",
    "doi",
    "edition",
    "editor",
    "editora",
    "editoratype",
    "editorb",
    "editorbtype",
    "editorc",
    "editorctype",
    "editortype",
    "eid",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "foreword",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "introduction",
    "isan",
    "isbn",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "location",
    "mainsubtitle",
    "maintitle",
    "maintitleaddon",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "number",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlanguage",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pages",
    "pagination",
    "part",
    "presort",
    "publisher",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "series",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "translator",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "volume",
    "volumes",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  suppcollection: [
    "abstract",
    "addendum",
    "afterword",
    "annotation",
    "annotator",
    "author",
    "authortype",
    "bookpagination",
    "booksubtitle",
    "booktitle",
    "booktitleaddon",
    "chapter",
    "commentator",
    "crossref",
    "day",
    "doi",
    "edition",
    "editor",
    "editora",
    "editoratype",
    "editorb",
    "editorbtype",
    "editorc",
    "editorctype",
    "editortype",
    "eid",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "foreword",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "introduction",
    "isan",
    "isbn",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "location",
    "mainsubtitle",
    "maintitle",
    "maintitleaddon",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "number",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlanguage",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pages",
    "pagination",
    "part",
    "presort",
    "publisher",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "series",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "translator",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "volume",
    "volumes",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  suppperiodical: [
    "abstract",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "timezone",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  thesis: [
    "abstract",
    "addendum",
    "annotation",
    "author",
    "authortype",
    "bookpagination",
    "chapter",
    "crossref",
    "day",
    "doi",
    "eid",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "institution",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "location",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pages",
    "pagetotal",
    "pagination",
    "presort",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "type",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  unpublished: [
    "abstract",
    "addendum",
    "annotation",
    "author",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "eventday",
    "eventendday",
    "eventendhour",
    "eventendminute",
    "eventendmonth",
    "eventendsecond",
    "eventendtimezone",
    "eventendyear",
    "eventendyeardivision",
    "eventhour",
    "eventminute",
    "eventmonth",
    "eventsecond",
    "eventtimezone",
    "eventtitle",
    "eventtitleaddon",
    "eventyear",
    "eventyeardivision",
    "execute",
    "file",
    "gender",
    "hour",
    "howpublished",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "language",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "location",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "note",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "pubstate",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "subtitle",
    "timezone",
    "title",
    "titleaddon",
    "type",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "venue",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  video: [
    "abstract",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "timezone",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
  xdata: [
    "abstract",
    "annotation",
    "authortype",
    "bookpagination",
    "crossref",
    "day",
    "doi",
    "endday",
    "endhour",
    "endminute",
    "endmonth",
    "endsecond",
    "endtimezone",
    "endyear",
    "endyeardivision",
    "entryset",
    "entrysubtype",
    "eprint",
    "eprintclass",
    "eprinttype",
    "execute",
    "file",
    "gender",
    "hour",
    "ids",
    "indexsorttitle",
    "indextitle",
    "isan",
    "ismn",
    "iswc",
    "keywords",
    "label",
    "langid",
    "langidopts",
    "library",
    "lista",
    "listb",
    "listc",
    "listd",
    "liste",
    "listf",
    "minute",
    "month",
    "namea",
    "nameaddon",
    "nameatype",
    "nameb",
    "namebtype",
    "namec",
    "namectype",
    "options",
    "origday",
    "origendday",
    "origendhour",
    "origendminute",
    "origendmonth",
    "origendsecond",
    "origendtimezone",
    "origendyear",
    "origendyeardivision",
    "orighour",
    "origlocation",
    "origminute",
    "origmonth",
    "origpublisher",
    "origsecond",
    "origtimezone",
    "origtitle",
    "origyear",
    "origyeardivision",
    "pagination",
    "presort",
    "related",
    "relatedoptions",
    "relatedstring",
    "relatedtype",
    "second",
    "shortauthor",
    "shorteditor",
    "shorthand",
    "shorthandintro",
    "shortjournal",
    "shortseries",
    "shorttitle",
    "sortkey",
    "sortname",
    "sortshorthand",
    "sorttitle",
    "sortyear",
    "timezone",
    "url",
    "urlday",
    "urlendday",
    "urlendhour",
    "urlendminute",
    "urlendmonth",
    "urlendsecond",
    "urlendtimezone",
    "urlendyear",
    "urlhour",
    "urlminute",
    "urlmonth",
    "urlsecond",
    "urltimezone",
    "urlyear",
    "usera",
    "userb",
    "userc",
    "userd",
    "usere",
    "userf",
    "verba",
    "verbb",
    "verbc",
    "xdata",
    "xref",
    "year",
    "yeardivision",
  ],
};
var nh = Object.defineProperty,
  sh = (n, i, e) => (i in n ? nh(n, i, { enumerable: !0, configurable: !0, writable: !0, value: e }) : (n[i] = e)),
  _a = (n, i, e) => sh(n, typeof i != "symbol" ? i + "" : i, e);
function oi(n) {
  return n._renderInfo.mode;
}
function ni(n, i) {
  let e = Ma[n];
  return typeof e == "string" ? e : e && e[oi(i)];
}
var ya = {},
  Va = {};
for (let n of ["i", "b", "sc", "nc", "ncx", "br", "p", "li", "code"]) ((ya[n] = `${n}`), (Va[n] = `/${n}`));
var oh = /\x0E\/([a-z]+)\x0F(\s*)\x0E\1\x0F/gi,
  mh = {
    jan: "1",
    january: "1",
    feb: "2",
    february: "2",
    mar: "3",
    march: "3",
    apr: "4",
    april: "4",
    may: "5",
    jun: "6",
    june: "6",
    jul: "7",
    july: "7",
    aug: "8",
    august: "8",
    sep: "9",
    september: "9",
    oct: "10",
    october: "10",
    nov: "11",
    november: "11",
    dec: "12",
    december: "12",
  },
  hh = {
    creatorlist: [
      "author",
      "bookauthor",
      "collaborator",
      "commentator",
      "director",
      "editor",
      "editora",
      "editorb",
      "editors",
      "holder",
      "scriptwriter",
      "translator",
    ],
    title: ["title", "subtitle", "series", "shorttitle", "booktitle", "origtitle", "maintitle", "eventtitle"],
    verbatim: [
      "doi",
      "eprint",
      "file",
      "files",
      "pdf",
      "groups",
      "ids",
      "url",
      "verba",
      "verbb",
      "verbc",
      /^keywords([+]duplicate-\d+)?$/,
      /^citeulike-linkout-[0-9]+$/,
      /^bdsk-url-[0-9]+$/,
    ],
    richtext: ["annotation", "comment", "annote", "review", "notes", "note"],
    literallist: ["institution", "publisher", "origpublisher", "organization", "location", "origlocation"],
  },
  jn = [
    "",
    "american",
    "british",
    "canadian",
    "english",
    "australian",
    "newzealand",
    "usenglish",
    "ukenglish",
    "en",
    "eng",
    "en-au",
    "en-bz",
    "en-ca",
    "en-cb",
    "en-gb",
    "en-ie",
    "en-jm",
    "en-nz",
    "en-ph",
    "en-tt",
    "en-us",
    "en-za",
    "en-zw",
    "anglais",
  ],
  si = { removeOuterBraces: ["doi"], parseInt: ["year", "month"], noCrossRef: ["file"] },
  mi = {
    advance: 1,
    ElsevierGlyph: 1,
    bar: 1,
    bibcyr: 1,
    bibstring: 1,
    chsf: 1,
    cite: 1,
    citeauthor: 1,
    cyrchar: 1,
    ding: 1,
    emph: 1,
    enquote: 1,
    frac: 2,
    hbox: 1,
    href: 2,
    hskip: 1,
    hspace: 1,
    ht: 1,
    mathrm: 1,
    mbox: 1,
    mkbibbold: 1,
    mkbibemph: 1,
    mkbibitalic: 1,
    mkbibquote: 1,
    newcommand: 2,
    noopsort: 1,
    ocirc: 1,
    overline: 1,
    ProvideTextCommandDefault: 2,
    rlap: 1,
    sb: 1,
    section: 1,
    sp: 1,
    subsection: 1,
    subsubsection: 1,
    subsubsubsection: 1,
    t: 1,
    textbf: 1,
    textcite: 1,
    textit: 1,
    textrm: 1,
    textsc: 1,
    textsl: 1,
    textsubscript: 1,
    textsuperscript: 1,
    texttt: 1,
    textup: 1,
    url: 1,
    vphantom: 1,
    vspace: 1,
    wd: 1,
    "math	_": 1,
    "math	^": 1,
  };
for (let n in Ya.tounicode) mi[n] = 1;
var hi = class {
  constructor() {
    (_a(this, "fallback"),
      _a(this, "current"),
      _a(this, "english"),
      _a(this, "options"),
      _a(this, "fieldMode"),
      _a(this, "newcommands", {}),
      _a(this, "bib"),
      _a(this, "unhandled", new Set()));
  }
  split(i, e, s) {
    let t = [],
      b = [...i.content];
    return (
      b
        .map((d) => (d.type === "whitespace" ? " " : d.type === "string" && d.content.match(e) ? "&" : "."))
        .join("")
        .split(s)
        .forEach((d, v) => {
          let O = d.length ? b.splice(0, d.length) : [];
          v % 2 === 0 && t.push({ type: "root", content: O });
        }),
      t
    );
  }
  trimCreator(i) {
    return JSON.parse(JSON.stringify(i, (e, s) => (typeof s == "string" ? s.trim() || void 0 : s)));
  }
  parseCreator(i) {
    if (i.content.length === 1 && i.content[0].type === "group")
      return this.trimCreator({ name: this.stringify(i, { mode: "creatorlist" }) });
    let { parts: e, extended: s } = this.commaSeparatedCreator(i);
    if (s) {
      let t = {};
      for (let [b, _] of Object.entries(s)) {
        let d = this.stringify(_, { mode: "creatorlist" }).trim();
        switch (b) {
          case "":
            break;
          case "given":
            t.firstName = d;
            break;
          case "family":
            t.lastName = d;
            break;
          case "given-i":
            t.initial = d;
            break;
          case "useprefix":
          case "juniorcomma":
            t[b] = d.toLowerCase() === "true";
            break;
          default:
            t[b] = d;
            break;
        }
      }
      return this.trimCreator(t);
    } else if (e.length) {
      let t = e.map((Z) => this.stringify(Z, { mode: "creatorlist" }).trim());
      if ((t.length === 3 && t[2] === "" && t.pop(), t.length > 3)) {
        let Z = this.current.key ? `@${this.current.key}: ` : "";
        this.bib.errors.push({
          error: `${Z}unexpected ${t.length}-part name "${t.join(", ")}", dropping "${t.slice(3).join(", ")}"`,
          input: t.join(", "),
        });
      }
      let [b, _, d] = t.length === 2 ? [t[0], void 0, t[1]] : t.slice(0, 3),
        v,
        O = b.match(/^([a-z'. ]+) (.+)/);
      return (O && ((v = O[1]), (b = O[2])), this.trimCreator({ lastName: b, firstName: d, prefix: v, suffix: _ }));
    } else {
      let t = this.split(i, /^$/, /( )/)
        .map((d) => this.stringify(d, { mode: "creatorlist" }))
        .filter((d) => d);
      if (t.length === 1) return this.trimCreator({ lastName: t[0] });
      let b = t.findIndex((d) => d.match(/^[a-z]/)),
        _ = b <= 0 ? -1 : t.findIndex((d, v) => v > b && !d.match(/^[a-z]/));
      if (_ === -1) {
        let d = t.pop();
        return this.trimCreator({ lastName: d, firstName: t.join(" ") });
      }
      return this.trimCreator({
        firstName: t.slice(0, b).join(" "),
        prefix: t.slice(b, _).join(" "),
        lastName: t.slice(_).join(" "),
      });
    }
  }
  ligature(i) {
    if (oi(i[0]) !== "text") return null;
    let s = i.slice(0, 3),
      t = s.map((d) => (d.type === "string" ? "s" : " ")).join("");
    if (t[0] !== "s") return null;
    let b = s.map((d) => (d.type === "string" ? d.content : "")),
      _;
    for (; b.length;) {
      if (t.startsWith("s".repeat(b.length)) && (_ = ni(b.join(""), s[0])))
        try {
          return { type: "string", content: _, _renderInfo: {} };
        } finally {
          i.splice(0, b.length);
        }
      b.pop();
    }
    return null;
  }
  wraparg(i, e) {
    return (
      e.content.match(/^(itshape|textsl|textit|emph|mkbibemph)$/) && (i._renderInfo.emph = !0),
      e.content.match(/^(textbf|mkbibbold|bfseries)$/) && (i._renderInfo.bold = !0),
      e.content.match(/^(textsc)$/) && (i._renderInfo.smallCaps = !0),
      e.content.match(/^(texttt)$/) && (i._renderInfo.code = !0),
      { type: "argument", content: [i], openMark: "", closeMark: "", _renderInfo: { mode: i._renderInfo.mode } }
    );
  }
  argtogroup(i) {
    return i.content.length === 1 && i.content[0].type === "group"
      ? i.content[0]
      : { type: "group", content: i.content };
  }
  argument(i, e) {
    if (!i.length || (i[0].type === "whitespace" && i.shift(), !i.length)) return null;
    if (i[0].type === "string") {
      let s = i[0].content[0];
      i[0].content = i[0].content.substr(1);
      let t = { ...i[0], content: s };
      return (i[0].content || i.shift(), this.wraparg(t, e));
    }
    return this.wraparg(i.shift(), e);
  }
  unsupported(i) {
    let e = Ee(i);
    if (this.fallback) return this.fallback(i, e, this.current) ?? "";
    let s;
    switch (i.type) {
      case "macro":
        ((s = `${i.type}.${i.content}`),
          this.unhandled.has(s) ||
            (this.unhandled.add(s), this.bib.errors.push({ error: `unhandled ${i.type} ${Ee(i)}`, input: Ee(i) })));
        break;
      case "environment":
        ((s = `${i.type}.${i.env}`),
          this.unhandled.has(s) ||
            (this.unhandled.add(s),
            this.bib.errors.push({ error: `unhandled ${i.type} ${i.env} (${Ee(i)})`, input: Ee(i) })));
        break;
      default:
        this.bib.errors.push({ error: `unhandled ${i.type} (${Ee(i)})`, input: Ee(i) });
        break;
    }
    return e;
  }
  wrap(i, e, s = !0) {
    return !i || !s ? i || "" : `${e}${i}/${e}`;
  }
  registercommand(i) {
    let e = (b) => b.map((_) => _.type).join("."),
      s = (b, _) => {
        if (!b) throw new Error(`missing ${_} for ${Ee(i)} @ ${JSON.stringify(i.position)}`);
        if (e(b.content) !== "group") throw new Error(`Malformed ${_} for ${Ee(i)} @ ${JSON.stringify(i.position)}`);
        return b.content[0].content;
      };
    if (!i.args) throw new Error(`No arguments for ${Ee(i)} @ ${JSON.stringify(i.position)}`);
    let t = s(i.args[0], "name");
    if (e(t) !== "macro") throw new Error(`Unexpected name for ${Ee(i)} @ ${JSON.stringify(i.position)}`);
    return ((this.newcommands[t[0].content] = i.args[1]), "");
  }
  subp(i, e) {
    let s = { sub: "_", sup: "^" }[e],
      t = "";
    for (let b of i) {
      let _ = Ma[`${s}{${b}}`];
      switch (typeof _) {
        case "string":
          t += _;
          break;
        case "undefined":
          return `${e}${i}/${e}`;
        default:
          t += _.math;
      }
    }
    return t;
  }
  macro(i, e) {
    let s = ni(Ee(i), i);
    if (s) return s;
    let t, b, _;
    switch (i.content) {
      case "newcommand":
      case "ProvideTextCommandDefault":
        return this.registercommand(i);
      case "raise":
      case "accent":
      case "def":
      case "hss":
      case "ifmmode":
      case "makeatletter":
      case "makeatother":
      case "scriptscriptstyle":
      case "setbox":
      case "dimen":
      case "advance":
        return "";
      case "vphantom":
      case "noopsort":
      case "left":
      case "right":
      case "ensuremath":
      case "wd":
      case "ht":
        return "";
      case "path":
        return "";
      case "hspace":
      case "hskip":
        return i.args && i.args.length ? (Ee(i.args).match(/^[{]?0[a-z]*$/) ? "" : " ") : "";
      case "overline":
      case "bar":
        return i.args
          .map((d) => this.stringify(d, e))
          .join("")
          .replace(/[a-z0-9]/gi, (d) => `${d}̅`);
      case "textup":
      case "textsc":
      case "textrm":
      case "texttt":
      case "mathrm":
      case "mbox":
      case "hbox":
      case "rlap":
        return i.args.map((d) => this.stringify(d, e)).join("");
      case "href":
      case "url":
        return (
          i.args && ((t = i.args[0]), (b = i.args[i.content === "url" ? 0 : 1])),
          `<a href="${this.stringify(t, e)}">${this.stringify(b, e)}</a>`
        );
      case "relax":
      case "aftergroup":
      case "ignorespaces":
      case "em":
      case "it":
      case "tt":
      case "sl":
        return "";
      case "rm":
      case "sc":
        return "";
      case "textbf":
      case "mkbibbold":
      case "textit":
      case "emph":
      case "mkbibemph":
        return this.stringify(i.args?.[0], e);
      case "textsuperscript":
        return this.subp(this.stringify(i.args?.[0], e), "sup");
      case "textsubscript":
        return this.subp(this.stringify(i.args?.[0], e), "sub");
      case "_":
      case "^":
        return oi(i) === "math"
          ? this.subp(this.stringify(i.args?.[0], e), i.content === "^" ? "sup" : "sub")
          : i.content;
      case "LaTeX":
        return this.wrap(`L${this.subp("A", "sup")}T${this.subp("E", "sub")}X`, "ncx");
      case "enquote":
      case "mkbibquote":
        return this.wrap(this.stringify(i.args?.[0], e), "enquote");
      case "\\":
        return e.mode === "richtext" ? ya.br : " ";
      case "par":
        return e.mode === "richtext" ? ya.p : " ";
      case "item":
        return e.mode === "richtext" ? ya.li : " ";
      case "section":
      case "subsection":
      case "subsubsection":
      case "subsubsubsection":
        return this.wrap(this.stringify(i.args?.[0], e), `h${i.content.split("sub").length}`);
      case "frac":
        if (((_ = i.args.map((d) => this.stringify(d, e))), _.length === 2)) {
          let d = Ma[`\\frac${_.map((v) => `{${v}}`).join("")}`];
          if (d) return typeof d == "string" ? d : d.math || d.text;
        }
        return _.map((d, v) => this.subp(d, v ? "sub" : "sup")).join("⁄");
      case "chsf":
      case "bibstring":
      case "cite":
      case "textcite":
      case "citeauthor":
        return this.wrap(this.stringify(i.args?.[0], e), "ncx", e.mode === "title");
      default:
        return this.newcommands[i.content] ? this.stringify(this.newcommands[i.content], e) : this.unsupported(i);
    }
  }
  what(i) {
    if (!i) return "";
    switch (i.type) {
      case "macro":
        return `macro:${i._renderInfo.mode ?? "text"}:${i.content}`;
      case "environment":
        return `env:${i.env}`;
      default:
        return i.type;
    }
  }
  environment(i, e) {
    for (; i.content.length && this.what(i.content[0]).match(/^parbreak|whitespace|macro:text:par$/);)
      i.content.shift();
    for (
      ;
      i.content.length && this.what(i.content[i.content.length - 1]).match(/^parbreak|whitespace|macro:text:par$/);
    )
      i.content.pop();
    switch (i.env) {
      case "quotation":
        return this.wrap(i.content.map((s) => this.stringify(s, e)).join(""), "blockquote", e.mode === "richtext");
      case "itemize":
        return this.wrap(i.content.map((s) => this.stringify(s, e)).join(""), "ul", e.mode === "richtext");
      case "em":
        return this.wrap(i.content.map((s) => this.stringify(s, e)).join(""), "i", e.mode === "richtext");
      default:
        return this.unsupported(i);
    }
  }
  stringify(i, e) {
    let s = this.stringifyContent(i, e);
    return (
      s &&
        i._renderInfo &&
        (i._renderInfo.emph && (s = `${ya.i}${s}${Va.i}`),
        i._renderInfo.bold && (s = `${ya.b}${s}${Va.b}`),
        i._renderInfo.smallCaps && (s = `${ya.sc}${s}${Va.sc}`),
        i._renderInfo.code && (s = `${ya.code}${s}${Va.code}`),
        this.english && i._renderInfo.protectCase && (s = `${ya.nc}${s}${Va.nc}`)),
      s
    );
  }
  stringifyContent(i, e) {
    if (!i) return "";
    switch (i.type) {
      case "root":
      case "argument":
      case "group":
      case "inlinemath":
        return i.content.map((s) => this.stringify(s, e)).join("");
      case "string":
      case "verbatim":
        return i.content;
      case "macro":
        return this.macro(i, e);
      case "parbreak":
        return e.mode === "richtext" ? ya.p : " ";
      case "whitespace":
        return i._renderInfo.mode === "math" ? "" : " ";
      case "comment":
        return "";
      case "environment":
        return this.environment(i, e);
      case "verb":
        return i.content;
      default:
        return this.unsupported(i);
    }
  }
  protect(i) {
    return i.type === "inlinemath" ? !0 : i.type !== "group" || !i.content.length ? !1 : i.content[0].type !== "macro";
  }
  mode(i) {
    if (
      this.options.verbatimFields &&
      this.options.verbatimFields.find((s) => (typeof s == "string" ? s === i : i.match(s)))
    )
      return "verbatim";
    let e = "literal";
    for (let [s, t] of Object.entries(this.fieldMode))
      t.find((b) => (typeof b == "string" ? i === b : i.match(b))) && (e = s);
    return e;
  }
  restoreMarkup(i) {
    if (!i.includes("")) return i;
    let e = [i.replace(/\x0E\/?ncx\x0F/gi, "")];
    for (; e[0] !== e[1];) e.unshift(e[0].replace(oh, "$2"));
    return e[0]
      .replace(/(\x0Ep\x0F\s*){2,}/gi, "p")
      .replace(/\s*(\x0E\/p\x0F){2,}/gi, "/p")
      .replace(/\x0Eenquote\x0F/gi, "“")
      .replace(/\x0E\/enquote\x0F/gi, "”")
      .replace(/\x0Esc\x0F/gi, '<span style="font-variant:small-caps;">')
      .replace(/\x0E\/sc\x0F/gi, "</span>")
      .replace(/\x0Enc\x0F/gi, '<span class="nocase">')
      .replace(/\x0E\/nc\x0F/gi, "</span>")
      .replace(/\x0E/gi, "<")
      .replace(/\x0F/gi, ">");
  }
  stringField(i, e, s, t) {
    if (i === "crossref") return e;
    if (si.parseInt.includes(i) && e.trim().match(/^-?\d+$/)) return `${parseInt(e)}`;
    if (this.english && s === "title") {
      e = ri(e, {
        preserveQuoted: this.options.sentenceCase && this.options.sentenceCase.preserveQuoted,
        subSentenceCapitalization: this.options.sentenceCase && this.options.sentenceCase.subSentence,
        markup: /\x0E\/?([a-z]+)\x0F/gi,
        nocase: /\x0E(ncx?)\x0F.*?\x0E\/\1\x0F/gi,
        guess: t,
      });
      let b = (_, d) => d;
      switch (this.options.caseProtection) {
        case "strict":
          b = (_, d) => _;
          break;
        case "as-needed":
          b = (_, d) =>
            Ha(d, /\x0E\/?([a-z]+)\x0F/gi).find((O) => O.shape.match(/^(?!.*X).*x.*$/)) ? _ : this.wrap(d, "ncx");
          break;
      }
      return e.replace(/\x0Enc\x0F(.*?)\x0E\/nc\x0F/gi, b);
    }
    return e;
  }
  commaSeparatedCreator(i) {
    let e = { parts: [] };
    if (!i.content.find((s) => s.type === "string" && s.content === ",")) return e;
    ((e.parts = this.split(i, /^,$/, /(&)/)), (e.extended = {}));
    for (let s of e.parts) {
      let t = s.content[0]?.type === "whitespace" ? 1 : 0,
        b = s.content
          .slice(t, t + 4)
          .map((_, d) =>
            _._renderInfo.mode === "text" && _.type === "string"
              ? _.content.replace(d % 2 ? /[^=-]/g : /[^a-z]/gi, ".")
              : ".",
          )
          .join("");
      if (b.match(/^[a-z]+(-[a-z]+)?=/i))
        ((b = b.replace(/=.*/, "").toLowerCase()),
          (e.extended[b] = { type: "root", content: s.content.slice(b.includes("-") ? t + 4 : t + 2) }));
      else {
        delete e.extended;
        break;
      }
    }
    return e;
  }
  field(i, e, s) {
    let t = (i.mode[e] = this.mode(e)),
      b = { present: !1, intuitive: 0 },
      _ = Ui.parse(s);
    if (
      (this.options.removeOuterBraces.includes(e) &&
        _.content.length === 1 &&
        _.content[0].type === "group" &&
        (_.content = _.content[0].content),
      t === "verbatim")
    ) {
      i.fields[e] = Ee(_);
      return;
    }
    if (this.english && t === "title") {
      let d = [..._.content];
      for (; d.length;) {
        let v = d.shift();
        (this.protect(v) && (v._renderInfo = { root: !0 }), v.type === "environment" && (d = [...d, ...v.content]));
      }
    }
    if (
      (Da(_, (d, v) => {
        (d._renderInfo || (d._renderInfo = {}),
          (d._renderInfo.mode = v.context.inMathMode ? "math" : "text"),
          t === "title" &&
            d.type === "inlinemath" &&
            !v.parents.find((O) => O._renderInfo.protectCase) &&
            (d._renderInfo.protectCase = !0),
          v.context.inMathMode ||
            (t === "title" &&
              d._renderInfo.root &&
              (d.type !== "group" || d.content[0].type !== "macro") &&
              ((d._renderInfo.protectCase = !0), d.type === "group" && ((b.present = !0), (b.intuitive += 1))),
            d.type === "macro" && typeof d.escapeToken != "string" && (d.escapeToken = "\\"),
            d.type === "environment" && d.env === "em" && (d._renderInfo.emph = !0)));
      }),
      this.options.raw)
    )
      switch (t) {
        case "creatorlist":
          i.fields[e] = this.split(_, /^and$/i, /(^& | & | &$)/).map((d) => {
            let { parts: v, extended: O } = this.commaSeparatedCreator(d);
            if (v.length === 2 && !O) return this.trimCreator({ lastName: Ee(v[0]), firstName: Ee(v[1]) });
            if (!v.length) {
              let Z = this.split(_, /^$/, /( )/);
              if (Z.length === 2) return this.trimCreator({ lastName: Ee(Z[1]), firstName: Ee(Z[0]) });
            }
            return { name: Ee(d) };
          });
          return;
        case "literallist":
          i.fields[e] = this.split(_, /^and$/i, /(^& | & | &$)/).map((d) => Ee(d));
          return;
        default:
          i.fields[e] = Ee(_);
          return;
      }
    switch (
      (Da(
        _,
        (d, v) => {
          let O,
            Z = [],
            ot = 0;
          for (; d.length;) {
            if ((O = this.ligature(d))) {
              Z.push(O);
              continue;
            }
            if (((O = d.shift()), O.type === "macro" && O.content === "ifdefined")) {
              ot += 1;
              continue;
            } else {
              if (O.type === "macro" && O.content === "else") continue;
              if (O.type === "macro" && O.content === "fi") {
                ot = Math.max(ot - 1, 0);
                continue;
              } else if (ot) continue;
            }
            let lt =
              O.type === "macro" ? mi[O.content] || mi[`${v.context.inMathMode ? "math" : "text"}	${O.content}`] : 0;
            if (O.type === "macro" && lt) {
              if (
                ((O.args = Array(lt)
                  .fill(void 0)
                  .map((dt) => this.argument(d, O))
                  .filter((dt) => dt)),
                O.content.match(/^(url|href)$/) && O.args.length)
              ) {
                let dt = O.args[0].content;
                (dt.length === 1 && dt[0].type === "group" && (dt = dt[0].content),
                  (O.args[0] = this.wraparg(
                    { type: "string", content: Ee(dt), _renderInfo: { mode: dt[0]._renderInfo.mode } },
                    O,
                  )));
              }
              b.intuitive -= O.args.filter(
                (dt) => dt.content[0].type === "group" && dt.content[0]._renderInfo.protectCase,
              ).length;
            } else O.type === "macro" && O.content.match(/^[a-z]+$/i) && d[0]?.type === "whitespace" && d.shift();
            Z.push(O);
          }
          if (!v.context.inMathMode)
            for (let [lt, dt] of Object.entries({
              em: "emph",
              it: "emph",
              sl: "emph",
              bf: "bold",
              sc: "smallCaps",
              tt: "code",
            }))
              v.parents.find((x) => x._renderInfo[dt]) ||
                Z.forEach((x, p) => {
                  x.type === "macro" && x.content === lt && Z.slice(p + 1).forEach((at) => (at._renderInfo[dt] = !0));
                });
          d.push(...Z);
        },
        { test: Array.isArray, includeArrays: !0 },
      ),
      Hi(_, (d, v) => {
        if (d.type !== "macro") return;
        if (d.escapeToken && Ya.tounicode[d.content]) {
          let Z;
          if (!d.args || d.args.length === 0 || d.args[0].content.length === 0)
            Z = { type: "string", content: " ", _renderInfo: {} };
          else {
            if (d.args.length !== 1 || d.args[0].content.length !== 1) return;
            Z = d.args[0].content[0];
          }
          if (Z.type === "group")
            switch (Z.content.length) {
              case 0:
                Z = { type: "string", content: " ", _renderInfo: {} };
                break;
              case 1:
                Z = Z.content[0];
                break;
              default:
                return;
            }
          switch (Z.type) {
            case "verbatim":
            case "string":
              return { type: "string", content: `${Z.content}${Ya.tounicode[d.content]}`, _renderInfo: {} };
            default:
              return;
          }
        }
        let O = `${d.escapeToken}${d.content}`;
        if (((O += (d.args || []).map((Z) => Ee(this.argtogroup(Z))).join("")), O in Ma))
          return { type: "string", content: ni(O, d), _renderInfo: {} };
      }),
      t)
    ) {
      case "creatorlist":
        i.fields[e] = this.split(_, /^and$/i, /(^& | & | &$)/)
          .map((d) => this.parseCreator(d))
          .filter((d) => Object.keys(d).length);
        break;
      case "literallist":
        i.fields[e] = this.split(_, /^and$/i, /(^& | & | &$)/).map((d) =>
          this.stringify(d, { mode: "literal" }).trim(),
        );
        break;
      default:
        i.fields[e] = this.stringField(
          e,
          this.stringify(_, { mode: t }),
          t,
          this.options.sentenceCase && this.options.sentenceCase.guess,
        );
        break;
    }
    i.fields[e] = JSON.parse(JSON.stringify(i.fields[e], (d, v) => (typeof v == "string" ? this.restoreMarkup(v) : v)));
  }
  reset(i = {}) {
    (i.sentenceCase === !1 &&
      (i = { ...i, english: !1, sentenceCase: { guess: !1, subSentence: !1, preserveQuoted: !1 } }),
      (this.options = Ar(i, {
        caseProtection: "as-needed",
        applyCrossRef: i.applyCrossRef ?? !0,
        fieldMode: {},
        english: jn,
        sentenceCase: { guess: !0, preserveQuoted: !0 },
      })),
      this.options.caseProtection === !0 && (this.options.caseProtection = "as-needed"),
      this.options.verbatimFields &&
        (this.options.verbatimFields = this.options.verbatimFields.map((e) =>
          typeof e == "string" ? e.toLowerCase() : new RegExp(e.source, e.flags + (e.flags.includes("i") ? "" : "i")),
        )),
      typeof this.options.english == "boolean" && (this.options.english = this.options.english ? jn : []),
      (this.options.english = this.options.english.map((e) => e.toLowerCase())),
      (this.fieldMode = Object.entries(hh).reduce((e, [s, t]) => {
        let b = t.filter((d) => typeof d == "string" && !this.options.fieldMode[d]),
          _ = t.filter((d) => typeof d != "string");
        return ((e[s] = [...b, ..._]), e);
      }, {})));
    for (let [e, s] of Object.entries(this.options.fieldMode)) this.fieldMode[s].unshift(e);
    (this.options.removeOuterBraces ||
      (this.options.removeOuterBraces = [
        ...si.removeOuterBraces,
        ...this.fieldMode.title,
        ...this.fieldMode.verbatim,
      ].filter((e) => typeof e == "string")),
      (this.fallback = i.unsupported === "ignore" ? (e, s) => "" : i.unsupported),
      (this.bib = { errors: [], entries: [], comments: [], strings: {}, preamble: [], jabref: null }));
  }
  reparse(i) {
    let e = (i.fields.langid || i.fields.hyphenation || "").toLowerCase();
    (!e && this.options.languageAsLangid && i.fields.language && (e = i.fields.language.toLowerCase()),
      (this.english = this.options.english.includes(e)));
    let s = (this.current = { type: i.type, key: i.key, fields: {}, mode: {}, input: i.input }),
      t = [];
    try {
      for (let [b, _] of Object.entries(i.fields))
        _.trim() &&
          (b.match(/^keywords([+]duplicate-\d+)?$/) && (b = "keywords"),
          this.field(s, b, _),
          b === "keywords" &&
            ((t = [...t, ...s.fields.keywords.split(/\s*[,;]\s*/)].map((d) => d.trim()).filter((d) => d)),
            delete s.fields.keywords),
          !this.options.raw &&
            typeof s.fields[b] == "string" &&
            ((s.fields[b] = s.fields[b].trim()),
            b === "month" && (s.fields[b] = mh[s.fields[b].toLowerCase()] || s.fields[b])));
      (t.length &&
        ((s.fields.keywords = [...new Set(t)].sort((b, _) => b.toLowerCase().localeCompare(_.toLowerCase()))),
        (s.mode.keywords = "verbatimlist")),
        this.bib.entries.push(s));
    } catch (b) {
      this.bib.errors.push({
        error: `${b.message}
${s.input}`,
        input: s.input,
      });
    }
  }
  content(i) {
    let e = { key: "", type: "", fields: {}, mode: {}, input: i },
      s = this.english;
    return ((this.english = !1), this.field(e, "tex", i), (this.english = s), e.fields.tex);
  }
  prep(i) {
    for (let e of i.preambles)
      try {
        this.content(e);
      } catch {}
    for (let [e, s] of Object.entries(i.strings)) this.bib.strings[e] = this.content(s);
  }
  finalize(i) {
    if (this.options.applyCrossRef) {
      let t = {};
      for (let d of this.bib.entries) d.key && (t[d.key.toUpperCase()] = d);
      let b = [];
      for (let d of this.bib.entries) {
        if (!d.key || typeof d.fields.crossref != "string") continue;
        let v = d.fields.crossref.toUpperCase();
        if (!t[v]) continue;
        let O = d.key.toUpperCase();
        (b.includes(v) || b.unshift(v), b.includes(O) || b.push(O));
      }
      let _ = (d, v, O) => {
        d[v] = [...new Set([...d[v], O])].sort();
      };
      for (let d of b) {
        let v = t[d.toUpperCase()],
          O = t[v.fields.crossref?.toUpperCase()];
        if (O) {
          ((v.crossref = v.crossref || { donated: [], inherited: [] }),
            (O.crossref = O.crossref || { donated: [], inherited: [] }));
          for (let Z of [ii[v.type], ii["*"]].filter((ot) => ot))
            for (let ot of [Z[O.type], Z["*"]].filter((lt) => lt)) {
              for (let [lt, dt] of Object.entries(ot))
                !v.fields[lt] &&
                  O.fields[dt] &&
                  ((v.fields[lt] = O.fields[dt]), _(v.crossref, "inherited", lt), _(O.crossref, "donated", dt));
              for (let lt of Ln[v.type] || [])
                si.noCrossRef.includes(lt) ||
                  (!v.fields[lt] &&
                    O.fields[lt] &&
                    ((v.fields[lt] = O.fields[lt]), _(v.crossref, "inherited", lt), _(O.crossref, "donated", lt)));
            }
        }
      }
      for (let d of this.bib.entries)
        d.crossref && !d.crossref.donated.length && !d.crossref.inherited.length && delete d.crossref;
    }
    let { comments: e, jabref: s } = Xi(i.comments);
    ((this.bib.comments = e),
      (this.bib.jabref = s),
      (this.bib.preamble = i.preambles),
      (this.bib.errors = [...i.errors, ...this.bib.errors]));
  }
  parse(i, e = {}) {
    this.reset(e);
    let s = Ki(i, { strings: e.strings });
    this.prep(s);
    for (let t of s.entries) this.reparse(t);
    return (this.finalize(s), this.bib);
  }
  async parseAsync(i, e = {}) {
    this.reset(e);
    let s = await Ji.parse(i, { strings: e.strings });
    this.prep(s);
    let t = 1;
    for (let b of s.entries) (this.reparse(b), t++ % 1e3 === 0 && (await pr()));
    return (this.finalize(s), this.bib);
  }
};
function lh(n, i = {}) {
  return new hi().parse(n, i);
}
export { lh as parse };
